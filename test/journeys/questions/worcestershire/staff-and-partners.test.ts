/** Questions 54, 55, 61, 63, 69 and 70, from the Worcestershire panel of March 2019: posts, training, and the partners of the council. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../support/api.js';
import { among, gap, known, lateWithoutProof, nodes, saying, toldIn, unknown } from '../expectations.js';
import { answers } from '../saved-question.js';

const answer = answers(useApi({ today: '2026-11-21' }));
const told = toldIn('source-002');
const members = 'Members of the panel';
const cabinetMember = 'Cabinet Member for Education and Skills';

describe('what the Worcestershire panel was told in March 2019', () => {
  it('54: a university and a school commit to cover SEND in teacher training; the short term stays open', async () => {
    expect(await answer(54)).toMatchObject({
      area: {
        trainingNeeds: nodes({
          audience: 'New teachers',
          concern: saying('short term'),
          ...told('¶11'),
          commitments: nodes(
            {
              organisation: { name: 'Chadsgrove Special School', type: 'SCHOOL' },
              commitment: saying('other teaching schools'),
              ...told('¶11'),
            },
            { organisation: { name: 'University of Worcester', type: 'UNIVERSITY' }, ...told('¶11') },
          ),
          informationGaps: among(gap('What helps new teachers in the short term')),
          questionsAbout: nodes({ askedBy: members, status: 'PARTLY' }),
        }),
        risks: nodes({ status: 'OPEN' }),
      },
    });
  });

  it('55: posts are vacant and recruited for; how many is unknown, not none', async () => {
    expect(await answer(55)).toMatchObject({
      team: {
        workforceCounts: nodes({ count: unknown, fte: unknown, ...told('¶13') }),
        staffing: { established: { state: 'UNKNOWN' }, occupied: { state: 'UNKNOWN' }, vacant: { state: 'UNKNOWN' } },
      },
      area: {
        actions: nodes({
          timeliness: 'NOT_DATED',
          latestStatus: 'NOT_RATED',
          ...told('¶13'),
          questionsAbout: nodes({ text: saying('No number of vacancies') }),
        }),
      },
    });
  });

  it('61: the commissioning group appointed SEND champions by March 2019; what that changed is not evidenced', async () => {
    expect(await answer(61)).toMatchObject({
      area: {
        roleHoldings: nodes({
          kind: 'UNKNOWN',
          change: saying('Appointed'),
          startsOn: '../2019-03',
          organisation: { type: 'ICB', actionsDelivered: nodes({ hasImpactEvidence: false }) },
          ...told('¶20'),
        }),
      },
    });
  });

  it('63: roadshows were well attended, uncounted; Families in Partnership lacks capacity to reach further', async () => {
    expect(await answer(63)).toMatchObject({
      area: {
        partnerships: nodes(
          {
            kind: 'OUTREACH',
            partner: { name: 'SENDIASS in Worcestershire' },
            ...told('¶22'),
            informationGaps: among(gap('How many parents and carers the roadshows reached')),
          },
          { kind: 'SUPPORT', partner: { name: 'Families in Partnership', type: 'PARENT_CARER_FORUM' }, ...told('¶22') },
        ),
        provisionGaps: nodes({
          ...told('¶22'),
          actions: nodes({ deliveryOrganisation: { name: 'Families in Partnership' }, timeliness: 'NOT_DATED' }),
        }),
      },
    });
  });

  it('69: the structure of SEND staff was promised as a chart; its size is unknown and no paper shows it sent', async () => {
    expect(await answer(69)).toMatchObject({
      team: {
        statedEstablishment: unknown,
        establishmentVersions: nodes({
          fte: unknown,
          ...told('¶28'),
          informationGaps: nodes({
            topic: 'Structure chart of staff working in SEND',
            state: 'PROMISED',
            promisedFor: null,
          }),
          questionsAbout: nodes({ status: 'PROMISED', answer: saying('No date was given') }),
          logItemsAbout: nodes({
            status: 'NOT_RECORDED',
            timeliness: 'NOT_DATED',
            deliveryRecord: saying('No later paper'),
            decision: { kind: 'AGREED', decidedOn: '2019-03~', decidedBy: 'The panel' },
          }),
        }),
      },
    });
  });

  it('70: £675,000 pays for about 15 types of post; the posts are unknown and the promised update is overdue', async () => {
    expect(await answer(70)).toMatchObject({
      area: {
        investmentLines: nodes({
          ...told('¶29'),
          fundingSource: { kind: 'BASE_BUDGET', amount: { state: 'UNKNOWN' } },
          decisions: nodes({ kind: 'APPROVED', decidedBy: 'Worcestershire County Council' }),
          budgetVersions: nodes({
            stage: 'APPROVED',
            current: true,
            period: { code: '2019/2020|FY' },
            amount: known(67_500_000),
          }),
          position: { approved: known(67_500_000), committed: { state: 'UNKNOWN' }, actual: { state: 'UNKNOWN' } },
          workforceCounts: nodes(
            { measure: 'POSTS', count: unknown, fte: { state: 'UNKNOWN' }, ...told('¶29') },
            {
              measure: 'POST_TYPES',
              count: { ...known(15), qualifier: 'APPROXIMATE', note: saying('not posts') },
              ...told('¶29'),
            },
          ),
          informationGaps: nodes({ state: 'PROMISED', promisedFor: '2019-03-14', overdue: true }),
          logItemsAbout: nodes({
            ownerRole: cabinetMember,
            due: '2019-03-14',
            dueMeeting: { heldOn: '2019-03-14', board: { name: saying('Cabinet') } },
            ...lateWithoutProof,
            deliveryRecord: saying('not among our sources'),
          }),
          questionsAbout: nodes({ askedBy: cabinetMember }),
        }),
      },
    });
  });
});
