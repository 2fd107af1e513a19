/** Questions 72, 73, 75, 76, 80 and 82, from a Herefordshire committee of about autumn 2023: plans, hubs and offers, and what is learnt and reported. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../support/api.js';
import { gap, known, nodes, published, saying, toldIn, unknown } from '../expectations.js';
import { answers } from '../saved-question.js';

const answer = answers(useApi({ today: '2026-11-21' }));
const told = toldIn('source-003');
const toldThere = { heldOn: '2023-23~', board: { name: saying('Herefordshire Council') } };

describe('what the Herefordshire committee was told', () => {
  it('72: plans are up 10% in a year and 50% since 2017; against the country nobody can say', async () => {
    expect(await answer(72)).toMatchObject({
      area: {
        claims: nodes(
          {
            value: { ...known('1400'), qualifier: 'APPROXIMATE' },
            unit: 'COUNT',
            verdict: 'CONSISTENT',
            comparisons: nodes(
              { observation: { value: known('1461'), ...published('2024-01', 'caseload.csv') } },
              { observation: { value: known('1284'), ...published('2023-01', 'caseload.csv') } },
            ),
            ...told('¶2'),
          },
          {
            wording: 'slightly below',
            value: unknown,
            verdict: 'NOT_CHECKED',
            comparisons: nodes(),
            informationGaps: nodes(gap('National growth in plans')),
            ...told('¶2'),
          },
          {
            value: known('10'),
            unit: 'PERCENT',
            direction: 'UP',
            implies: 'About 1,273 plans twelve months before.',
            verdict: 'CONSISTENT',
            comparisons: nodes(
              { observation: { value: known('1284'), ...published('2023-01', 'caseload.csv') } },
              { observation: { value: known('13.8'), ...published('2024-01', 'caseload.csv') } },
            ),
            ...told('¶2'),
          },
          {
            value: known('50'),
            unit: 'PERCENT',
            direction: 'UP',
            implies: 'About 933 plans in 2017.',
            verdict: 'CONSISTENT',
            comparisons: nodes({ observation: { value: known('939'), ...published('2019-01', 'caseload.csv') } }),
            ...told('¶2'),
          },
        ),
      },
      questions: nodes({ askedBy: 'Service Director, Education, Skills and Learning', meeting: toldThere }),
    });
  });

  it('73: hubs are open and more planned; neither hubs nor places are counted', async () => {
    const uncounted = { provisions: unknown, places: unknown, placesNeeded: unknown, sufficiency: 'UNKNOWN' };
    expect(await answer(73)).toMatchObject({
      area: {
        provisionCapacities: nodes(
          { status: 'PLANNED', opensOn: null, ...uncounted, ...told('¶3') },
          {
            status: 'OPEN',
            ...uncounted,
            provisions: { note: 'Several; how many is not said.' },
            questionsAbout: nodes({ meeting: toldThere }),
            ...told('¶3'),
          },
        ),
        actions: nodes({ title: 'Open specialist hubs in mainstream schools', ...told('¶3') }),
      },
    });
  });

  it('75: 78 to 95% a month does not fit the years published; 49% for the country does', async () => {
    const year = (asAt: string, value: string, numerator: number, denominator: number) => ({
      observation: {
        value: known(value),
        numerator: known(numerator),
        denominator: known(denominator),
        period: { code: `${asAt}|CY` },
        ...published(asAt, 'timeliness_20_week.csv'),
      },
    });
    expect(await answer(75)).toMatchObject({
      herefordshire: {
        claims: nodes({
          value: known('78'),
          upperValue: '95',
          unit: 'PERCENT',
          definition: { periodKind: 'MONTH' },
          verdict: 'INCONSISTENT',
          comparisons: nodes(year('2022', '74.7', 121, 162), year('2023', '77.1', 222, 288)),
          ...told('¶5'),
        }),
        areaInformationGaps: nodes(gap('Monthly shares of plans in time', told('¶5'))),
      },
      england: {
        claims: nodes({
          value: { ...known('49'), qualifier: 'APPROXIMATE' },
          verdict: 'MATCH',
          comparisons: nodes({ observation: { value: known('47.7') } }, { observation: { value: known('49.2') } }),
          ...told('¶5'),
        }),
      },
    });
  });

  it('76: no child with significant needs is said to be without an offer; waits are not told', async () => {
    expect(await answer(76)).toMatchObject({
      pathway: {
        caseStages: nodes({
          stage: 'PLACE_OFFER_DUE',
          count: { ...known(0), note: 'Told to the committee as: every child with significant needs has an offer.' },
          questionsAbout: nodes({ meeting: toldThere }),
          ...told('¶6'),
        }),
        waitEvidence: { snapshots: 0, withFigures: 0, latestAsAt: null },
        informationGaps: nodes(gap('Waits for a school place', told('¶6'))),
      },
    });
  });

  it('80: three schools review one another; how many areas test the reforms is not said', async () => {
    expect(await answer(80)).toMatchObject({
      area: {
        partnerships: nodes(
          { title: 'Termly conferences of head teachers', members: unknown, ...told('¶10') },
          { kind: 'TEST_PROGRAMME', partner: { name: 'Department for Education' }, members: unknown, ...told('¶9') },
          { kind: 'PEER_NETWORK', members: known(3), ...told('¶10') },
          { title: 'Work with colleagues in Bedford', members: { state: 'NOT_APPLICABLE' }, ...told('¶10') },
        ),
        externalReviews: nodes({ heldOn: '2022~', ...told('¶11') }),
      },
      questions: nodes({ meeting: toldThere }),
    });
  });

  it('82: the dashboard data is promised for future reports, without a date', async () => {
    const undated = { dueWords: 'In future reports of this nature', ...told('¶15') };
    const { promiseTheme, ...here } = await answer<{
      promiseTheme: { actionLogItems: { nodes: { area: { name: string } }[] } };
    }>(82);
    expect(here).toMatchObject({
      area: {
        areaInformationGaps: nodes({
          topic: 'Detailed dashboard data',
          state: 'PROMISED',
          promisedFor: null,
          overdue: false,
          ...told('¶15'),
        }),
        publications: nodes({ dueOn: null, publishedOn: null, timeliness: 'NOT_DATED', ...undated }),
        actionLogItems: nodes({
          kind: 'INFORMATION_PROMISED',
          due: null,
          status: 'NOT_RECORDED',
          theme: { slug: 'detailed-data' },
          question: { number: 82, status: 'PROMISED', promisedFor: null },
          ...undated,
        }),
      },
    });
    const areas = new Set(promiseTheme.actionLogItems.nodes.map(({ area }) => area.name));
    expect([...areas].sort()).toEqual(['Herefordshire', 'Unnamed area (source 004)', 'Wirral', 'Worcestershire']);
  });
});
