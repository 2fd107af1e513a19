/** Questions 3, 4, 5, 8, 15, 16 and 19, from the Wirral committee of 16 October 2024: the sums, the SEND team, its training and who pays. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../support/api.js';
import { cited, gap, known, lateWithoutProof, nodes, saying, toldIn, unknown } from '../expectations.js';
import { answers } from '../saved-question.js';

const answer = answers(useApi({ today: '2026-11-21' }));
const told = toldIn('source-000');
/** An answer that goes through the question as it was asked at the meeting. */
const asked = (question: object) => ({ area: { questions: nodes(question) } });
const decided = cited('2024-09-11', 'wirral-pr-2024-09', 'Wirral SEND');

describe('what Wirral’s committee was told in October 2024', () => {
  it('3: the case load was too high; cases, staff and cases for each of them are UNKNOWN', async () => {
    expect(await answer(3)).toMatchObject(
      asked({
        ...told('¶1'),
        about: {
          judgement: saying('too high'),
          openCases: unknown,
          casesPerFte: unknown,
          ...told('¶1'),
          team: {
            statedEstablishment: unknown,
            staffing: { established: unknown, occupied: unknown, vacant: unknown },
            establishmentVersions: nodes({ status: 'PLANNED', fte: unknown, ...told('¶1') }),
          },
        },
      }),
    );
  });

  it('4: £1.1m for 2024-25 from the contingency and £2.8m for 2025-26 from no pot named; neither is said to recur', async () => {
    const { area } = await answer<{ area: { questions: { nodes: [{ about: Decided }] } } }>(4);
    const { effects, ...decision } = area.questions.nodes[0].about;
    expect(decision).toMatchObject({
      kind: 'APPROVED',
      decidedOn: '2024-09-11',
      board: { name: 'Policy and Resources Committee' },
      ...decided,
    });
    const of = (kind: string) => effects.nodes.find((effect) => effect.kind === kind);
    expect(of('FUNDS')).toMatchObject({
      investmentLine: {
        recurrence: 'UNKNOWN',
        fundingSource: { name: 'Strategic Holding Account Contingency', kind: 'CONTINGENCY' },
        ...told('¶1'),
      },
      budgetVersion: { stage: 'APPROVED', period: { code: '2024/2025|FY' }, amount: known(110_000_000) },
      virement: { amount: known(110_000_000), ...decided },
    });
    expect(of('SETS_BUDGET')).toMatchObject({
      detail: saying('is not recorded here'),
      investmentLine: { recurrence: 'UNKNOWN', ...told('¶1') },
      budgetVersion: { stage: 'APPROVED', period: { code: '2025/2026|FY' }, amount: known(280_000_000) },
    });
    expect(of('SETS_BUDGET')?.investmentLine.informationGaps.nodes).toContainEqual(
      expect.objectContaining(gap('Pot that the £2.8m comes from')),
    );
  });

  it('5: of the £1.1m what is committed, spent and left is UNKNOWN, and so is how many posts it pays for', async () => {
    expect(await answer(5)).toMatchObject(
      asked({
        ...told('¶3'),
        about: {
          position: { approved: known(110_000_000), committed: unknown, actual: unknown, variance: unknown },
          workforceCounts: nodes({ measure: 'POSTS', count: unknown, ...told('¶5') }),
          pathwayFundings: nodes({ pathway: { name: saying('EHC needs assessment') }, ...told('¶5') }),
          dependents: nodes({ dependentAction: { title: 'Recruit and train additional SEND staff' } }),
          informationGaps: nodes(gap('Spend of the £1.1m', told('¶3')), gap('Whether the £1.1m recurs', told('¶1'))),
        },
      }),
    );
  });

  it('8: the chair asserts that staff will bring speed; how many, how much and how soon is UNKNOWN', async () => {
    expect(await answer(8)).toMatchObject(
      asked({
        ...told('¶5'),
        about: {
          direction: 'IMPROVES',
          strength: 'ASSERTED',
          lagMonths: unknown,
          workforceCount: { count: unknown, line: { title: 'SEND improvement investment 2024-25' } },
          indicator: { slug: 'ehcp-20-weeks' },
          ...told('¶5'),
        },
        claim: { value: unknown, verdict: 'NOT_CHECKED', ...told('¶5') },
      }),
    );
  });

  it('15: the council pays to operate a plan, the school to deliver it', async () => {
    expect(await answer(15)).toMatchObject({
      area: {
        fundingResponsibilities: nodes(
          { costType: saying('Delivery of what'), paidBy: 'The school', status: 'AGREED', ...told('¶15') },
          { costType: saying('Operational'), payer: { name: 'Wirral Council' }, status: 'AGREED', ...told('¶15') },
        ),
        questions: nodes({ status: 'ANSWERED', ...told('¶14') }),
      },
    });
  });

  it('16: 16.5% against 20%, then 22%, then 35.5%, with at least 50% expected before Christmas 2024', async () => {
    expect(await answer(16)).toMatchObject({
      trainingCourse: {
        snapshots: nodes(
          {
            percent: known('16.5'),
            targetPercent: known('20'),
            cause: saying('FLO'),
            ...cited('../2024-10-16', 'source-000', '¶16'),
          },
          { percent: known('22'), cause: saying('priority'), ...cited('../2024-10-16', 'source-000', '¶17') },
          {
            percent: known('35.5'),
            completed: unknown,
            forecastPercent: { ...known('50'), qualifier: 'AT_LEAST' },
            forecastFor: '../2024-12-24',
            ...cited('2024-09-30', 'source-000', '¶18'),
          },
        ),
        questionsAbout: nodes({
          number: 16,
          status: 'ANSWERED',
          ...told('¶17'),
          actionLogItems: nodes({ due: '../2024-12-24', ...lateWithoutProof, ...told('¶18') }),
        }),
      },
    });
  });

  it('19: a restructure is planned; its size and date are UNKNOWN', async () => {
    expect(await answer(19)).toMatchObject(
      asked({
        ...told('¶1'),
        about: {
          status: 'PLANNED',
          fte: unknown,
          current: false,
          ...told('¶1'),
          team: { employer: { name: 'Wirral Council' }, statedEstablishment: unknown },
          informationGaps: nodes(gap('Size and date of the restructured SEND team', told('¶1'))),
        },
      }),
    );
  });
});

interface Decided {
  effects: { nodes: { kind: string; investmentLine: { informationGaps: { nodes: object[] } } }[] };
}
