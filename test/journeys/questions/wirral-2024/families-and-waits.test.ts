/** Questions 2, 9, 10, 11, 14, 17 and 18, from the Wirral committee of 16 October 2024: complaints, waits for therapy and for a pathway, children educated at home. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../support/api.js';
import { cited, gap, known, lateWithoutProof, nodes, published, saying, toldIn, unknown } from '../expectations.js';
import { answers } from '../saved-question.js';

const answer = answers(useApi({ today: '2026-11-21' }));
const told = toldIn('source-000');
/** An answer that goes through the question as it was asked at the meeting. */
const asked = (question: object) => ({ area: { questions: nodes(question) } });

describe('what Wirral’s committee was told in October 2024', () => {
  it('2: complaints are called high; how many and what about is UNKNOWN', async () => {
    expect(await answer(2)).toMatchObject(
      asked({
        ...told('¶1'),
        claim: { wording: 'high', value: unknown, verdict: 'NOT_CHECKED', ...told('¶1') },
        about: { slug: 'send-complaints', informationGaps: nodes(gap('Number of complaints by theme', told('¶1'))) },
      }),
    );
  });

  it('9: 31 weeks by a DISPUTED clock, with a query to the NHS still open', async () => {
    expect(await answer(9)).toMatchObject(
      asked({
        status: 'PARTLY',
        ...told('¶6'),
        about: {
          statedWeeks: { state: 'DISPUTED', value: '31' },
          total: unknown,
          scope: 'UNKNOWN',
          ...cited('../2024-10-16', 'source-000', '¶6'),
          clock: { includesIntervention: 'DISPUTED', startEvent: 'UNKNOWN', stopEvent: 'UNKNOWN', comparable: false },
          dataQueries: nodes({
            question: saying('which organisation of it is not said'),
            status: 'OPEN',
            open: true,
            ...told('¶6'),
          }),
        },
        actionLogItems: nodes({ status: 'NOT_RECORDED', ...told('¶6') }),
      }),
    );
  });

  it('10: no wait of the neurodevelopmental pathway is known; measures were PROMISED for November 2022', async () => {
    expect(await answer(10)).toMatchObject({
      area: {
        questions: nodes({
          status: 'PROMISED',
          ...told('¶8'),
          about: {
            waitEvidence: { snapshots: 0, withFigures: 0 },
            informationGaps: nodes(
              {
                state: 'PROMISED',
                promisedFor: '2022-11',
                overdue: true,
                ...toldIn('source-001')('§3.15'),
              },
              gap('Waits on the neurodevelopmental pathway', told('¶8')),
              { state: 'PROMISED', promisedFor: null, detail: saying('No date is named'), ...told('¶9') },
            ),
          },
        }),
        actionLogItems: nodes(
          { due: '2022-11', ...lateWithoutProof, ...toldIn('source-001')('§3.15') },
          { dueWords: 'In future', overdueNote: saying('nobody can say'), status: 'NOT_RECORDED', ...told('¶9') },
        ),
      },
    });
  });

  it('11: a sum UNKNOWN was asked of the board and did not come; the report is promised without a date', async () => {
    expect(await answer(11)).toMatchObject({
      area: {
        fundingRequests: nodes({
          status: 'NOT_FORTHCOMING',
          amount: unknown,
          askedOf: { name: 'NHS Cheshire and Merseyside Integrated Care Board' },
          pathways: nodes({ slug: 'wirral-neurodevelopmental' }),
          informationGaps: nodes({ state: 'UNKNOWN', detail: saying('Neither sum nor date nor reason') }),
          questionsAbout: nodes({ number: 11, ...told('¶9') }),
          ...told('¶9'),
        }),
        questions: nodes({ actionLogItems: nodes({ dueWords: 'In future', ...told('¶9') }) }),
      },
    });
  });

  it('14: how many drafts are stuck is UNKNOWN, mostly for want of a positive answer; two roles oversee them', async () => {
    expect(await answer(14)).toMatchObject({
      area: {
        questions: nodes({
          status: 'PARTLY',
          ...told('¶12'),
          about: {
            stage: 'DRAFT_DUE',
            count: unknown,
            reason: saying('did not answer positively'),
            overseenBy: saying('Referral Assessment Team'),
            ...told('¶13'),
            informationGaps: nodes(gap('Answers of schools consulted on draft plans', told('¶12'))),
          },
        }),
        actions: nodes({ ownerRole: saying('Assistant Director for SEND Inclusion'), ...told('¶13') }),
      },
    });
  });

  it('17: family hubs with sessions designed with parents; what parents are told while they wait is UNKNOWN', async () => {
    expect(await answer(17)).toMatchObject({
      area: {
        questions: nodes({
          status: 'PARTLY',
          ...told('¶19'),
          about: {
            designedWith: 'Parents',
            ...told('¶20'),
            informationGaps: nodes(gap('What parents are told while they wait', told('¶20'))),
          },
        }),
        actions: nodes(told('¶20')),
      },
    });
  });

  it('18: 71 with SEND is no count of plans (26 and 31); why so many and how many officers visit is UNKNOWN', async () => {
    const file = 'caseload.csv';
    expect(await answer(18)).toMatchObject({
      ...asked({
        status: 'PARTLY',
        ...told('¶21'),
        claim: {
          value: known('71'),
          verdict: 'DIFFERENT_POPULATION',
          ...told('¶21'),
          comparisons: nodes(
            { observation: { period: { code: '2024/2025|AY' }, value: known('31'), ...published('2025-01', file) } },
            { observation: { period: { code: '2023/2024|AY' }, value: known('26'), ...published('2024-01', file) } },
          ),
          informationGaps: nodes(gap('Why 71 children are educated at home', told('¶21'))),
        },
        about: { title: saying('Visit families'), ...told('¶22') },
      }),
      postType: { workforceCounts: nodes({ measure: 'HIRED', count: unknown, ...told('¶22') }) },
    });
  });
});
