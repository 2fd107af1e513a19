/** Questions 30, 35, 39, 40 and 42, from the report to the Wirral partnership board of 14 September 2022: training, posts, the reserve and the risk of too little. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../support/api.js';
import { among, known, nodes, saying, toldIn, unknown, unpromised } from '../expectations.js';
import { answers } from '../saved-question.js';

const answer = answers(useApi({ today: '2026-11-21' }));
const told = toldIn('source-001');

describe('what the Wirral partnership board was told in September 2022', () => {
  it('30: a survey made with the forum feeds workforce plans; its findings are UNKNOWN', async () => {
    expect(await answer(30)).toMatchObject({
      area: {
        trainingNeeds: nodes({
          audience: saying('SENCos'),
          identifiedBy: saying('parent carer forum'),
          commitments: nodes({ organisation: { name: 'University of Chester' }, ...told('§3.14') }),
          informationGaps: nodes(
            unpromised('What the training survey found, and which training follows', told('§3.14')),
          ),
          ...told('§3.14'),
        }),
        trainingCourses: nodes({ title: 'SENCo network', ...told('§3.14') }),
      },
      intervention: {
        workstreams: nodes({
          actions: nodes({ deliveryOrganisation: { name: 'Parent Carer Participation Wirral' }, ...told('§3.14') }),
          milestones: nodes({ currentDue: '2022-09', completedOn: null, ...told('§3.14') }),
        }),
      },
    });
  });

  it('35: 2.0 to 4.0 full-time equivalents and a lead being recruited; the cost is UNKNOWN', async () => {
    expect(await answer(35)).toMatchObject({
      team: {
        statedEstablishment: known('4.00'),
        establishmentVersions: among({
          fte: known('4.00'),
          supersedes: { fte: known('2.00') },
          informationGaps: nodes(
            unpromised('Cost of the two added full-time equivalents for participation', told('§3.19')),
          ),
          ...told('§3.19'),
        }),
      },
      area: {
        posts: nodes({
          title: 'Local Offer lead',
          fte: unknown,
          vacancies: nodes({ status: 'OPEN', note: saying('under way'), ...told('§3.19') }),
          ...told('§3.19'),
        }),
      },
    });
  });

  it('39: £1.051m from the 21/22 underspend; its use is UNKNOWN and PROMISED without a date', async () => {
    expect(await answer(39)).toMatchObject({
      fundingSources: nodes({
        kind: 'RESERVE',
        amount: { ...known(105_100_000), qualifier: 'EXACT', note: saying('Not to be merged with the £1.1m') },
        holder: { name: 'Wirral Council' },
        investmentLines: nodes({
          position: { approved: unknown, committed: unknown, actual: unknown },
          decisions: nodes({ decidedBy: 'Not stated in the report', decidedOn: '../2022-09-14' }),
        }),
        informationGaps: nodes({
          topic: 'Use of the £1.051m reserve',
          state: 'PROMISED',
          promisedFor: null,
          overdue: false,
          ...told('§4.1'),
        }),
        logItemsAbout: nodes({
          dueWords: 'The next reporting period',
          status: 'NOT_RECORDED',
          overdue: false,
          overdueNote: saying('nobody can say'),
          ...told('§4.1'),
        }),
        ...told('§4.1'),
      }),
    });
  });

  it('40: more staff may be needed; how many is UNKNOWN, in people and in full-time equivalents', async () => {
    expect(await answer(40)).toMatchObject({
      area: {
        workforceCounts: nodes({
          subject: saying('strategic and operational'),
          count: unknown,
          fte: unknown,
          informationGaps: nodes(unpromised('Additional staff needed for the programme', told('§6.1'))),
          ...told('§6.1'),
        }),
      },
    });
  });

  it('42: without investment no improvement; £1.051m and grant stand against it, the grant UNKNOWN', async () => {
    expect(await answer(42)).toMatchObject({
      area: {
        risks: nodes({
          effect: 'The improvements are not made.',
          fundingSource: { kind: 'RESERVE', amount: known(105_100_000) },
          ...told('§7.2'),
        }),
        fundingSources: among({
          name: 'Dedicated Schools Grant used for the SEND programme',
          amount: unknown,
          informationGaps: nodes(unpromised('Dedicated Schools Grant used for the programme', told('§7.2'))),
          ...told('§7.2'),
        }),
      },
    });
  });
});
