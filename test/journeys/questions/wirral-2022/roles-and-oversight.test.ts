/** Questions 22, 24, 41 and 43, from the report to the Wirral partnership board of 14 September 2022: who leads, and to whom the programme answers. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../support/api.js';
import { among, cited, lateWithoutProof, nodes, saying, toldIn, unknown, unpromised } from '../expectations.js';
import { answers } from '../saved-question.js';

const answer = answers(useApi({ today: '2026-11-21' }));
const told = toldIn('source-001');

describe('what the Wirral partnership board was told in September 2022', () => {
  it('22: three changes since June; what the new lead meant for workstream 5 is UNKNOWN', async () => {
    const since = { startsOn: '../2022-09-14', ...told('§3.1') };
    expect(await answer(22)).toMatchObject({
      area: {
        roleHoldings: among(
          { role: 'Interim Deputy Director', kind: 'INTERIM', ...since },
          {
            role: 'Lead of workstream 5',
            workstream: { number: 5 },
            change: saying('Integrated Care Board'),
            ...since,
          },
          { role: 'Project Co-ordinators of the workstreams', ...since },
        ),
        workforceCounts: among({
          subject: 'Project co-ordinators of the workstreams',
          count: unknown,
          ...told('§3.1'),
        }),
      },
      intervention: {
        workstreams: nodes({
          number: 5,
          informationGaps: nodes(unpromised('What the change of lead meant for workstream 5', told('§3.1'))),
        }),
        slippageCauses: among(
          { workstream: { number: 2 }, ...told('§3.7') },
          { workstream: { number: 4 }, ...told('§3.13') },
          { workstream: { number: 6 }, ...told('§3.18') },
        ),
      },
    });
  });

  it('24: a sub-group stands in; the commissioner of May 2022 was to bring arrangements in October', async () => {
    expect(await answer(24)).toMatchObject({
      board: {
        torVersion: saying('None yet'),
        roleHoldings: nodes({ role: 'Joint Commissioner', startsOn: '2022-05', ...told('§3.5') }),
        ...told('§3.5'),
      },
      area: {
        dependencies: among({
          resolvedOn: '2022-05',
          post: {
            title: 'Joint commissioner',
            fte: { ...unknown, note: saying('does not say') },
            vacancies: nodes({
              status: 'FILLED',
              recruitment: [{ stage: 'ACCEPTED', happenedOn: '2022-05', note: saying('first day') }],
            }),
          },
          dependentMilestone: {
            currentDue: '2022-10',
            logItemsAbout: nodes({
              due: '2022-10',
              dueMeeting: { board: { name: 'Wirral SEND Transformation Board' } },
              ...lateWithoutProof,
              ...told('§3.5'),
            }),
          },
          ...told('§3.5'),
        }),
      },
    });
  });

  it('41: the department would escalate; re-inspection was due by March 2024 and came in January 2025', async () => {
    expect(await answer(41)).toMatchObject({
      area: {
        risks: nodes({ effect: saying('Department for Education escalates'), status: 'OPEN', ...told('§7.1') }),
        externalReviews: nodes({
          expectedOn: '../2024-03-14',
          reviewer: { name: 'Ofsted' },
          heldAs: nodes({
            heldOn: '2025-01-27',
            endedOn: '2025-01-31',
            grade: 3,
            ...cited('2025-04-16', 'ofsted-send-wirral-2025', 'outcome'),
          }),
          ...told('§7.1'),
        }),
        interventions: among({ startedOn: '2024-05-15', issuedBy: { name: 'Department for Education' } }),
      },
    });
  });

  it('43: three bodies are named; one body alone was rejected, and the other committees are UNKNOWN', async () => {
    const duty = (name: string) => ({
      reportsTo: { name: saying(name) },
      basis: saying('not chosen'),
      ...told('§2.1'),
    });
    expect(await answer(43)).toMatchObject({
      intervention: {
        reportingDuties: {
          totalCount: 3,
          ...among(
            duty('Place Based Partnership Board'),
            duty('Children, Young People and Families Committee'),
            duty('Health and Wellbeing Board'),
          ),
        },
        informationGaps: nodes(unpromised('Which other committees are given reports on the statement', told('§2.1'))),
      },
    });
  });
});
