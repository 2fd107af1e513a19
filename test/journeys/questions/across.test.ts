/** Questions 97 to 100, which no one document answers. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../support/api.js';
import { cited, gap, known, nodes, saying, toldIn, unknown } from './expectations.js';
import { answers } from './saved-question.js';

const answer = answers(useApi({ today: '2026-11-21' }));
const toldIn2022 = toldIn('source-001');
const toldIn2024 = toldIn('source-000');

interface Promised {
  due: string | null;
  dueWords: string | null;
  overdue: boolean;
  overdueNote: string | null;
  status: string;
  deliveryRecord: string;
  source: { locator: string; document: { slug: string } };
}

interface Pathway {
  slug: string;
  waitEvidence: { withFigures: number };
  published: { nodes: object[] };
  stated: { nodes: object[] };
  informationGaps: { nodes: { state: string }[] };
}

describe('what no one document answers', () => {
  it('97: four papers promise the detail behind a report; no source shows that it came', async () => {
    const { promiseTheme } = await answer<{ promiseTheme: { actionLogItems: { nodes: Promised[] } } }>(97);
    const promises = promiseTheme.actionLogItems.nodes;
    const at = ({ source }: Promised) => `${source.document.slug} ${source.locator}`;
    expect(promises.map(at)).toEqual(
      expect.arrayContaining([
        'source-001 §3.6',
        'source-001 §3.15',
        'source-002 ¶4',
        'source-003 ¶15',
        'source-004 ¶10',
      ]),
    );
    for (const promise of promises) {
      expect(promise.status).toBe('NOT_RECORDED');
      expect(promise.deliveryRecord).toMatch(/among our sources|no proof/);
      expect(promise.due ?? promise.dueWords).not.toBeNull();
      // Overdue by its date, or said why nobody can tell: no date named, or no year.
      expect(promise.overdue).toBe(promise.overdueNote === null);
    }
    // Only the Wirral paper of 2022 named a month with its year: November 2022.
    const dated = promises.filter(({ source }) => source.document.slug === 'source-001');
    expect(promises.filter(({ overdue }) => overdue)).toEqual(dated);
    expect(new Set(dated.map(({ due }) => due))).toEqual(new Set(['2022-11']));
    expect(promises.find((promise) => at(promise) === 'source-004 ¶10')).toMatchObject({
      due: 'XXXX-03',
      overdueNote: saying('no year'),
    });
  });

  it('98: 24%, 40%, one in five beside three sums, whose spend is UNKNOWN and whose effect nobody has shown', async () => {
    const of2022 = toldIn2022('§3.21');
    const of2024 = toldIn2024('¶1');
    expect(await answer(98)).toMatchObject({
      told: {
        claims: nodes({
          value: known('40'),
          verdict: 'DIFFERENT_PERIOD',
          ...of2022,
          earlier: { value: known('24'), verdict: 'UNRECONCILED', ...of2022 },
        }),
      },
      wirral: {
        questions: nodes({ claim: { value: { ...known('20'), qualifier: 'APPROXIMATE' }, ...of2024 } }),
        fundingSources: nodes(
          {
            kind: 'RESERVE',
            amount: known(105_100_000),
            informationGaps: nodes({ topic: 'Use of the £1.051m reserve', state: 'PROMISED' }),
            ...toldIn2022('§4.1'),
          },
          { kind: 'CONTINGENCY', amount: unknown, ...cited('2024-09-11', 'wirral-pr-2024-09', 'Wirral SEND') },
        ),
        investmentLines: nodes(
          {
            fundingSource: { name: 'Strategic Holding Account Contingency' },
            position: { approved: known(110_000_000), actual: unknown },
            impactLinks: nodes({ strength: 'ASSERTED', ...toldIn2024('¶5') }),
            ...of2024,
          },
          {
            position: { approved: known(280_000_000), actual: unknown },
            informationGaps: nodes(
              gap('Pot that the £2.8m comes from'),
              gap('What the £2.8m is to do for plans in time'),
            ),
            ...of2024,
          },
          {
            fundingSource: { name: saying('2021/22 underspend') },
            position: { approved: unknown, actual: unknown },
            informationGaps: nodes(gap('What the reserve did for plans in time')),
            ...toldIn2022('§4.1'),
          },
        ),
      },
    });
  });

  it('99: Herefordshire reduced preventive work; source 004 grows its own and is silent on prevention', async () => {
    const herefordshire = (locator: string) => ({
      area: { slug: 'herefordshire' },
      sharePercent: unknown,
      ...toldIn('source-003')(locator),
    });
    const unnamed = toldIn('source-004')('¶4');
    const { postType, withoutWordOfPrevention } = await answer<{
      postType: { timeAllocations: { nodes: { purpose: string; change: string }[] }; recruitmentPressures: object };
      withoutWordOfPrevention: object;
    }>(99);
    const time = postType.timeAllocations.nodes;
    const which = (purpose: string, change: string) =>
      time.filter((each) => each.purpose === purpose && each.change === change);
    expect(which('PREVENTIVE', 'REDUCED')).toMatchObject([herefordshire('¶8'), herefordshire('¶8')]);
    expect(which('PREVENTIVE', 'MAINTAINED')).toMatchObject([herefordshire('¶8')]);
    expect(which('STATUTORY', 'PRIORITISED')).toMatchObject([herefordshire('¶5')]);
    expect(which('STATUTORY', 'MAINTAINED')).toMatchObject([{ area: { slug: 'unnamed-004' }, ...unnamed }]);
    expect(postType.recruitmentPressures).toMatchObject(
      nodes(
        { area: { slug: 'wirral' }, response: saying('Locum') },
        { cause: 'NATIONAL_SHORTAGE', response: saying('grows its own'), lagMonths: unknown, ...unnamed },
      ),
    );
    expect(withoutWordOfPrevention).toMatchObject({ informationGaps: nodes(gap(saying('preventive work'), unnamed)) });
  });

  it('100: waits are on record for three pathways, disputed or of a provider; for every other they are UNKNOWN', async () => {
    const { pathways } = await answer<{ pathways: { nodes: Pathway[] } }>(100);
    const given = pathways.nodes.filter(({ waitEvidence }) => waitEvidence.withFigures > 0);
    const list = (scope: string, total: object, asAt: string, locator: string) => ({
      published: nodes({ scope, total, clock: { comparable: false }, ...cited(asAt, 'nhs-chs-waits-2023', locator) }),
    });
    expect(given).toMatchObject([
      { slug: 'wirral-community-paediatrics', ...list('PROVIDER', unknown, '2023-10', 'community paediatrics, RBL') },
      {
        slug: 'cheshire-and-merseyside-salt',
        ...list('INTEGRATED_CARE_BOARD', known(3197), '2023-08', 'speech and language, QYG'),
      },
      {
        slug: 'wirral-salt',
        ...list('PROVIDER', known(1924), '2023-10', 'speech and language, RY7'),
        stated: nodes({
          statedWeeks: { state: 'DISPUTED', value: '31' },
          clock: { comparable: false },
          dataQueries: nodes({ status: 'OPEN' }),
          ...cited('../2024-10-16', 'source-000', '¶6'),
        }),
      },
    ]);
    for (const { slug, informationGaps } of pathways.nodes.filter((pathway) => !given.includes(pathway))) {
      expect([slug, informationGaps.nodes.map(({ state }) => state)]).toEqual([
        slug,
        expect.arrayContaining(['UNKNOWN']),
      ]);
    }
  });
});
