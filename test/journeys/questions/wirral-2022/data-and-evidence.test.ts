/** Questions 23, 25, 27, 37 and 44, from the report to the Wirral partnership board of 14 September 2022: the dashboard, the proof asked for, and what the report leaves out. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../support/api.js';
import { among, gap, known, lateWithoutProof, nodes, saying, toldIn, unknown, unpromised } from '../expectations.js';
import { answers } from '../saved-question.js';

const answer = answers(useApi({ today: '2026-11-21' }));
const told = toldIn('source-001');

describe('what the Wirral partnership board was told in September 2022', () => {
  it('23: data actions done and a first needs assessment out; what the second deep dive found is UNKNOWN', async () => {
    const done = { completedOn: '../2022-09-14', timeliness: 'COMPLETE', ...told('§3.4') };
    expect(await answer(23)).toMatchObject({
      intervention: {
        workstreams: nodes({
          number: 1,
          actions: among(
            { title: 'Analyse the data', ...done },
            { title: 'Publish a first Joint Strategic Needs Assessment', ...done },
            { title: 'Set up a SEND data dashboard', completedOn: null, dueOn: '2022-11', ...told('§3.6') },
          ),
          evidence: nodes({ kind: 'DOCUMENT', purpose: 'DELIVERY', ...told('§3.4') }),
        }),
        externalReviews: among(
          { title: 'Deep dive into the needs assessment', heldOn: '2022-08', ...told('§3.4') },
          {
            title: 'Deep dive into performance data',
            heldOn: null,
            expectedOn: '2022-09-29',
            informationGaps: nodes(unpromised('Findings of the deep dive of 29 September 2022', told('§3.4'))),
          },
        ),
      },
      publications: nodes({ publishedOn: '../2022-09-14', ...told('§3.4') }),
    });
  });

  it('25: an operational dashboard by November 2022, with proof; the proof is UNKNOWN', async () => {
    expect(await answer(25)).toMatchObject({
      milestones: nodes({
        currentDue: '2022-11',
        completedOn: null,
        timeliness: 'OVERDUE',
        action: { hasImpactEvidence: false },
        evidenceRequirements: nodes({
          expects: saying('performance has improved'),
          organisation: { name: 'Department for Education' },
          dueOn: '2022-11',
          evidenced: false,
          informationGaps: nodes(unpromised('Proof that the dashboard improved performance', told('§3.6'))),
          ...told('§3.6'),
        }),
        logItemsAbout: nodes({
          status: 'NOT_RECORDED',
          deliveryRecord: saying('absence from a paper is no proof'),
          ...told('§3.6'),
        }),
        ...told('§3.6'),
      }),
    });
  });

  it('27: better experience and compliance were to be shown in November 2022; what was shown is UNKNOWN', async () => {
    expect(await answer(27)).toMatchObject({
      board: {
        meetings: nodes({
          heldOn: '2022-11',
          status: 'SCHEDULED',
          actionLogItemsDue: nodes({ text: saying('better experience'), ...lateWithoutProof, ...told('§3.9') }),
          ...told('§3.9'),
        }),
      },
      evidenceRequirements: nodes({
        requiredBy: 'Monitoring Meeting of November 2022',
        dueOn: '2022-11',
        evidenced: false,
        action: {
          completedOn: '2022-09-05',
          hasImpactEvidence: false,
          impactLinks: nodes({ strength: 'ASSERTED', indicator: { slug: 'ehcp-20-weeks' } }),
        },
        informationGaps: nodes(unpromised('What the Monitoring Meeting of November 2022 was shown', told('§3.9'))),
        ...told('§3.9'),
      }),
      area: { targets: nodes({ value: unknown, dueOn: '2022-11', ...told('§3.9') }) },
    });
  });

  it('37: 24% to 40% and 8.12% to 4.09% are claims whose definitions the published figures do not share', async () => {
    const against = (code: string, value: string) => ({ observation: { period: { code }, value: known(value) } });
    expect(await answer(37)).toMatchObject({
      timeliness: {
        claims: among(
          {
            value: known('24'),
            claimedPeriod: saying('without saying which kind of year'),
            definition: { periodKind: 'UNSTATED' },
            verdict: 'UNRECONCILED',
            comparisons: among(against('2020|CY', '52.4'), against('2021|CY', '18.7')),
            informationGaps: nodes(gap('Kind of year and definition behind 24% and 40%')),
            ...told('§3.21'),
          },
          {
            value: known('40'),
            earlier: { value: { value: '24' } },
            verdict: 'DIFFERENT_PERIOD',
            comparisons: nodes(against('2022|CY', '36.2')),
            ...told('§3.21'),
          },
        ),
      },
      tribunal: {
        claims: among(
          {
            value: known('8.12'),
            definition: { outOf: 'Requests.' },
            verdict: 'DIFFERENT_DEFINITION',
            comparisons: among(against('2021|CY', '2.3'), against('2021|CY', '11.1')),
            informationGaps: nodes(gap('What is counted in 8.12% and 4.09%')),
            ...told('§3.21'),
          },
          {
            value: known('4.09'),
            earlier: { value: { value: '8.12' } },
            verdict: 'DIFFERENT_DEFINITION',
            comparisons: among(against('2022|CY', '1.7'), against('2022|CY', '6.4')),
            ...told('§3.21'),
          },
        ),
      },
    });
  });

  it('44: no paragraph 3.2, no workstream 3, no appendix, no subject history; none of it is filled in', async () => {
    interface Left {
      sourceDocument: { passages: { nodes: { locator: string }[] } };
      intervention: { actions: { nodes: { source: { locator: string } }[] } };
    }
    const left = await answer<Left>(44);
    const locators = left.sourceDocument.passages.nodes.map(({ locator }) => locator);
    expect(locators).toEqual(expect.arrayContaining(['§3.1', '§3.3', '§3.22']));
    expect(locators).not.toContain('§3.2');
    const underNone = left.intervention.actions.nodes.map(({ source }) => source.locator);
    expect(underNone).toEqual(expect.arrayContaining(['§3.10', '§3.11', '§3.12']));
    expect(left).toMatchObject({
      area: {
        areaQualityFlags: among(
          { detail: saying('there is no 3.2'), ...told('§3.3') },
          { detail: saying('Workstream 3 is named nowhere'), ...told('§3.10') },
          { detail: saying('appendix'), ...told('appendices') },
          { detail: saying('heading and no entries'), ...told('subject history') },
        ),
      },
      intervention: {
        workstreams: nodes(...[1, 2, 4, 5, 6].map((number) => ({ number }))),
        informationGaps: nodes(unpromised('What became of workstream 3', told('§3.10'))),
      },
    });
  });
});
