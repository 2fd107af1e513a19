/** Questions 49, 57, 62, 65, 66, 67 and 68, from the Worcestershire panel of March 2019: diagnosis, health assessments, and which body pays for what. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../support/api.js';
import { among, gap, nodes, saying, toldIn, unknown } from '../expectations.js';
import { answers } from '../saved-question.js';

const answer = answers(useApi({ today: '2026-11-21' }));
const told = toldIn('source-002');
const member = 'Member of the panel';
const cabinetMember = 'Cabinet Member for Education and Skills';

describe('what the Worcestershire panel was told in March 2019', () => {
  it('49: funding follows the child from London; who hands it over and for how many is not said', async () => {
    expect(await answer(49)).toMatchObject({
      area: {
        fundingResponsibilities: nodes({
          status: 'AGREED',
          payer: null,
          rule: saying('follows the child'),
          ...told('¶6'),
          informationGaps: among(gap('Which body pays for children moved from London, and how many they are')),
          questionsAbout: nodes({ number: 49 }),
        }),
        demandFactors: nodes({ direction: 'UNKNOWN', ...told('¶6') }),
      },
    });
  });

  it('57: the manager’s experience is that parents press for a diagnosis; nobody counted requests', async () => {
    expect(await answer(57)).toMatchObject({
      pathway: {
        demandFactors: nodes(
          { factor: 'Parents press for a diagnosis', direction: 'RAISES', ...told('¶15') },
          { factor: 'Schools raise concerns too early', direction: 'DISPUTED', ...told('¶15') },
        ),
      },
      indicator: {
        claims: nodes({
          value: { state: 'UNKNOWN' },
          verdict: 'NOT_CHECKED',
          ...told('¶15'),
          questions: nodes({ askedBy: member, status: 'ANSWERED' }),
        }),
        informationGaps: among(gap('Requests by schools and by parents')),
      },
    });
  });

  it('62: a good improvement is claimed without any number', async () => {
    expect(await answer(62)).toMatchObject({
      indicator: {
        claims: nodes({
          direction: 'BETTER',
          value: { state: 'UNKNOWN' },
          verdict: 'NOT_CHECKED',
          verdictReason: saying('No number'),
          ...told('¶21'),
        }),
        informationGaps: among(gap('Looked-after children with an up-to-date health assessment')),
        questionsAbout: nodes({ text: saying('No number was given') }),
      },
      pathway: { informationGaps: among(gap('Share of looked after children with an up-to-date health assessment')) },
    });
  });

  it('65: between school and health it is unresolved, and proposals have no date', async () => {
    expect(await answer(65)).toMatchObject({
      area: {
        fundingResponsibilities: nodes({
          status: 'UNRESOLVED',
          paidBy: null,
          payer: null,
          rule: saying('special schools'),
          ...told('¶24'),
          informationGaps: among(gap('Who pays for specialist equipment')),
        }),
        actions: nodes({ timeliness: 'NOT_DATED', ...told('¶24') }),
      },
    });
  });

  it('66: the threshold is part of the plan process, with practitioners advising; where it lies is not said', async () => {
    expect(await answer(66)).toMatchObject({
      area: {
        fundingResponsibilities: nodes({
          payer: { name: 'Worcestershire County Council' },
          rule: saying('practitioners advises officers'),
          ...told('¶24'),
          informationGaps: among(gap('Where the threshold between school and council provision lies')),
        }),
        actions: nodes(told('¶24')),
      },
    });
  });

  it('67: a capital budget pays for toileting after a cost benefit analysis; its sum is unknown', async () => {
    expect(await answer(67)).toMatchObject({
      area: {
        investmentLines: nodes({
          position: { approved: unknown, committed: { state: 'UNKNOWN' }, actual: { state: 'UNKNOWN' } },
          fundingSource: {
            kind: 'CAPITAL',
            amount: unknown,
            informationGaps: among(gap('Capital budget for specialist toileting')),
          },
          ...told('¶26'),
        }),
        fundingResponsibilities: nodes({ paidBy: 'A capital budget', rule: saying('cost benefit'), ...told('¶26') }),
      },
    });
  });

  it('68: the transport review covers SEND transport; its date, findings and cost are unknown', async () => {
    expect(await answer(68)).toMatchObject({
      area: {
        actions: nodes({
          description: saying('SEND transport'),
          timeliness: 'NOT_DATED',
          latestStatus: 'NOT_RATED',
          ...told('¶27'),
          informationGaps: among(gap('What the transport review finds, when, and what SEND transport costs')),
          questionsAbout: nodes({ askedBy: cabinetMember }),
        }),
      },
      codeList: { codes: nodes({ value: '2.1.4' }, { value: '2.1.6' }, { value: '2.1.7' }) },
    });
  });
});
