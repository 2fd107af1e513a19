/** Questions 28, 31, 32 and 33, from the report to the Wirral partnership board of 14 September 2022: co-production, the neurodevelopmental pathway, mental health, resource bases. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../support/api.js';
import { among, gap, known, lateWithoutProof, nodes, saying, toldIn, unknown, unpromised } from '../expectations.js';
import { answers } from '../saved-question.js';

const answer = answers(useApi({ today: '2026-11-21' }));
const told = toldIn('source-001');

describe('what the Wirral partnership board was told in September 2022', () => {
  it('28: commissioning at the department held support up; events to November, the charter in October 2022', async () => {
    expect(await answer(28)).toMatchObject({
      area: {
        dependencies: nodes({
          organisation: { name: 'Department for Education' },
          resolved: true,
          resolvedOn: '../2022-09-14',
          dependentAction: {
            description: saying('April 2022'),
            deliveryOrganisation: { name: 'Rise' },
            slippageCauses: nodes({
              kind: 'COMMISSIONING',
              informationGaps: nodes(unpromised('How long support for co-production was held up', told('§3.10'))),
              ...told('§3.10'),
            }),
            milestones: nodes({ currentDue: '2022-11', note: 'From September to November 2022.', ...told('§3.10') }),
          },
          ...told('§3.10'),
        }),
        milestones: nodes({ currentDue: '2022-10', completedOn: null, ...told('§3.10') }),
      },
      publications: nodes({
        dueOn: '2022-10',
        publishedOn: null,
        note: saying('No later source seen here'),
        ...told('§3.10'),
      }),
    });
  });

  it('31: measures PROMISED for November 2022; in October 2024 the pathway was named without information', async () => {
    expect(await answer(31)).toMatchObject({
      pathway: {
        waitEvidence: { snapshots: 0, latestAsAt: null },
        informationGaps: among(
          { state: 'PROMISED', promisedFor: '2022-11', overdue: true, ...told('§3.15') },
          gap('Waits on the neurodevelopmental pathway', toldIn('source-000')('¶8')),
        ),
      },
      milestones: nodes({
        currentDue: '2022-11',
        completedOn: null,
        dependencies: nodes({
          prerequisiteMilestone: { title: 'SEND dashboard fully operational', currentDue: '2022-11' },
        }),
        logItemsAbout: nodes({ due: '2022-11', ...lateWithoutProof, ...told('§3.15') }),
        ...told('§3.15'),
      }),
      questions: nodes({ meeting: { heldOn: '2024-10-16' }, ...toldIn('source-000')('¶8') }),
    });
  });

  it('32: gaps in secondary and further education, not in primary; waits are UNKNOWN', async () => {
    expect(await answer(32)).toMatchObject({
      area: {
        provisionGaps: nodes({
          setting: 'Secondary and further education; primary schools are secure',
          pathway: { informationGaps: nodes(unpromised('Waits for mental health support', told('§3.16'))) },
          actions: nodes({ title: saying('single point of access'), dueOn: null, ...told('§3.16') }),
          ...told('§3.16'),
        }),
      },
    });
  });

  it('33: five new bases for September 2022; places are UNKNOWN, and families felt underinformed', async () => {
    expect(await answer(33)).toMatchObject({
      area: {
        provisionCapacities: nodes({
          opensOn: '2022-09',
          provisions: known(5),
          places: unknown,
          placesNeeded: unknown,
          note: saying('underinformed'),
          informationGaps: nodes(
            unpromised('Whether the five resource bases opened, and with how many places', told('§3.17')),
          ),
          ...told('§3.17'),
        }),
        whileWaitingOffers: nodes({ detail: saying('before the new term'), ...told('§3.17') }),
        milestones: nodes({ currentDue: '2022-09', ...told('§3.17') }),
        actions: nodes({ completedOn: '../2022-09-14', ...told('§3.17') }),
      },
      indicator: { claims: nodes({ value: known('5'), verdict: 'NOT_CHECKED', ...told('§3.17') }) },
    });
  });
});
