/** Questions 21, 26, 29, 34, 36 and 38, from the report to the Wirral partnership board of 14 September 2022: the 102 actions, the deadlines that moved, and what is done. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../support/api.js';
import { among, known, lateWithoutProof, nodes, saying, toldIn, unpromised } from '../expectations.js';
import { answers } from '../saved-question.js';

const answer = answers(useApi({ today: '2026-11-21' }));
const told = toldIn('source-001');
const workstream = (number: number, expected: object) => ({
  intervention: { workstreams: nodes({ number, ...expected }) },
});

describe('what the Wirral partnership board was told in September 2022', () => {
  it('21: 31 complete, 42 on track, 7 at risk and 22 missed make 102; the split by workstream is UNKNOWN', async () => {
    interface Tallies {
      intervention: { statusTallies: { nodes: { rating: { label: string } | null; count: { value: number } }[] } };
    }
    const tallies = await answer<Tallies>(21);
    const counted = tallies.intervention.statusTallies.nodes.map(({ rating, count }) => [rating?.label, count.value]);
    expect(new Map(counted as [string | undefined, number][])).toEqual(
      new Map([
        [undefined, 102],
        ['complete', 31],
        ['on track', 42],
        ['at risk of delay', 7],
        ['missed deadline', 22],
      ]),
    );
    const described = (number: number) => ({ number, statusCounts: { total: { qualifier: 'AT_LEAST' } } });
    expect(tallies).toMatchObject({
      intervention: {
        listsAllActions: false,
        statusTallies: nodes(...Array.from({ length: 5 }, () => told('§3.3'))),
        workstreams: nodes(...[1, 2, 4, 5, 6].map(described)),
        informationGaps: nodes(unpromised('Actions by workstream', told('§3.3'))),
      },
      informationGaps: nodes(unpromised('State of each of the 102 actions', told('appendices'))),
    });
  });

  it('26: ten deadlines moved with leaders’ support, all ten since done, the process live on 5 September', async () => {
    expect(await answer(26)).toMatchObject(
      workstream(2, {
        rebaselineTallies: nodes({
          count: known(10),
          completedSince: known(10),
          approverRole: 'Senior leadership',
          reportedOn: '2022-06',
          decisionEffects: nodes({ kind: 'REBASELINES', decision: { decidedBy: 'Senior leadership' } }),
          informationGaps: nodes(unpromised('Which ten deadlines were moved, from when to when', told('§3.7'))),
          ...told('§3.7'),
        }),
        slippageCauses: nodes({ kind: 'CO_PRODUCTION', resolved: true }),
        actions: nodes({
          completedOn: '2022-09-05',
          latestStatus: 'COMPLETE',
          milestones: nodes({ completedOn: '2022-09-05' }),
          ...told('§3.7'),
        }),
      }),
    );
  });

  it('29: more time for co-production of early support; the statutory part came from workstream 2', async () => {
    expect(await answer(29)).toMatchObject(
      workstream(4, {
        dependencies: nodes({
          resolvedOn: '2022-09-05',
          prerequisiteAction: { completedOn: '2022-09-05', workstream: { number: 2 } },
          ...told('§3.13'),
        }),
        slippageCauses: nodes({ kind: 'CO_PRODUCTION', resolved: false, ...told('§3.13') }),
        actions: among({
          title: 'Agree the early support of the graduated response',
          completedOn: null,
          timeliness: 'NOT_DATED',
          rebaselines: nodes({
            oldDue: null,
            newDue: null,
            informationGaps: nodes(unpromised('Old and new date of the early support part', told('§3.13'))),
            ...told('§3.13'),
          }),
        }),
      }),
    );
  });

  it('34: late meetings let deadlines slip and are now fortnightly; how many slipped is UNKNOWN', async () => {
    const done = { completedOn: '../2022-09-14', ...told('§3.18') };
    expect(await answer(34)).toMatchObject(
      workstream(6, {
        slippageCauses: nodes({
          kind: 'LATE_START',
          mitigation: saying('every fortnight'),
          resolved: false,
          informationGaps: nodes(unpromised('How many deadlines of workstream 6 slipped, and how far', told('§3.18'))),
          ...told('§3.18'),
        }),
        actions: among(
          { title: 'Outline the specification of the Local Offer website', ...done },
          { title: 'Improve the existing Local Offer website', ...done },
        ),
      }),
    );
  });

  it('36: none of the completed actions that are described shows an effect; of the 31 it is UNKNOWN', async () => {
    interface Completed {
      intervention: { actions: { totalCount: number; nodes: { completedOn: string; hasImpactEvidence: boolean }[] } };
    }
    const result = await answer<Completed>(36);
    const { actions } = result.intervention;
    expect(actions.totalCount).toBe(6);
    expect(actions.nodes.filter(({ hasImpactEvidence }) => hasImpactEvidence)).toEqual([]);
    expect(result).toMatchObject({
      intervention: {
        statusTallies: nodes({ subject: 'ACTIONS', count: known(31), ...told('§3.3') }),
        evidenceRequirements: nodes({
          requiredBy: 'Next Monitoring Meeting',
          means: saying('several months'),
          dueOn: '2022-11',
          evidenced: false,
          informationGaps: nodes(unpromised('Which of the 31 completed actions have shown an effect', told('§3.20'))),
          ...told('§3.20'),
        }),
      },
    });
  });

  it('38: 89 of 102 by November 2022, from 31 in September; what was reached is UNKNOWN', async () => {
    expect(await answer(38)).toMatchObject({
      intervention: {
        all: nodes({ count: known(102), ...told('§3.3') }),
        reported: nodes({ count: known(31), ...told('§3.3') }),
        expected: nodes({
          count: known(89),
          expectedBy: '2022-11',
          informationGaps: nodes(unpromised('Actions complete in November 2022', told('§3.22'))),
          logItemsAbout: nodes({ due: '2022-11', ...lateWithoutProof, ...told('§3.22') }),
          ...told('§3.22'),
        }),
        milestones: nodes({ currentDue: '2025-10', ...toldIn('source-000')('¶4') }),
      },
    });
  });
});
