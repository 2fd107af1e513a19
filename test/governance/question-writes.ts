/** Questions at two meetings of the committee, one held and one to come: asked, answered and promised as officers do. */
import { beforeAll } from '@jest/globals';
import type { Api } from '../support/api.js';
import type { Told } from '../support/writes.js';
import { idIn, versionIn, type Committee } from './committee.js';

export const director = 'Director of children’s services';
export const theme = 'detailed-data';
export const standing = 'id version status answer answeredBy answeredOn promisedFor promisedForMeeting { id } overdue';
const logged =
  'id version kind text ownerRole due originalDue dueWords status completedOn overdue deliveryRecord theme { slug } board { id } meeting { id } question { id } dueMeeting { id }';

export function useQuestions(api: Api, { write, met, boardId }: Committee) {
  const lead = api.as('demonstration-improvement-lead');
  const ids = { meeting: '', next: '', theme: '' };
  beforeAll(async () => {
    ids.meeting = await met('2026-10-06');
    const input = { boardId: boardId(), heldOn: '2026-12-08', asAt: '2026-10-06' };
    ids.next = idIn((await write('scheduleMeeting', 'MeetingScheduled', 'meeting { id }', input))['meeting']);
    const { promiseThemes } = await api.query<{ promiseThemes: { nodes: object[] } }>(
      'query ($theme: String!) { promiseThemes(filter: { slug: { equals: $theme } }) { nodes { id } } }',
      { theme },
    );
    ids.theme = idIn(promiseThemes.nodes[0]);
  });

  const question = (more: object = {}) => ({
    meetingId: ids.meeting,
    asAt: '2026-10-06',
    text: 'How many plans were late?',
    askedBy: 'A councillor',
    ...more,
  });
  return {
    ids,
    /** Inputs. */
    question,
    answer: (asked: unknown, more: object = {}) => ({
      questionId: idIn(asked),
      expectedVersion: versionIn(asked),
      answer: 'Forty.',
      answeredBy: director,
      answeredOn: '2026-11-02',
      ...more,
    }),
    promise: (asked: unknown, due: object, more: object = {}) => ({
      questionId: idIn(asked),
      expectedVersion: versionIn(asked),
      promisedBy: director,
      promisedOn: '2026-10-06',
      due,
      ...more,
    }),
    /** What came of them. */
    ask: async (more: object = {}): Promise<unknown> =>
      (await write('askQuestion', 'QuestionAsked', `question { ${standing} }`, question(more)))['question'],
    answered: (input: object): Promise<Told> =>
      write('answerQuestion', 'QuestionAnswered', `question { ${standing} } kept { ${logged} }`, input, lead),
    promised: (input: object): Promise<Told> =>
      write('promiseAnswer', 'AnswerPromised', `question { ${standing} } promises { ${logged} }`, input, lead),
  };
}
