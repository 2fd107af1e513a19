import { PromiseAnswer, type PromiseAnswerInput } from '../../schema/governance/promise-answer.js';
import { refuseFuture } from '../platform/write/not-future.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { ActionLogItemRow } from './action-log-item.entity.js';
import { isBefore } from './date-order.js';
import { line, putOff } from './delivery-record.js';
import { dueOf, dueSaid, type Due } from './due.js';
import { MeetingRow } from './meeting.entity.js';
import { openPromises, openQuestion } from './promised-answers.js';
import { QuestionRow } from './question.entity.js';
import { impersonal } from '../platform/persons.js';

export const promiseAnswer = write(PromiseAnswer, async (door, input) => {
  const question = await openQuestion(door, input);
  if (question.status === 'ANSWERED')
    refuse(
      'ALREADY_ANSWERED',
      'This was answered. Where the answer leaves something open, record it as an answer in part first, or ask again.',
      'questionId',
    );
  const promisedBy = impersonal(input.promisedBy, 'promisedBy');
  const reply = optionalText(input.reply, 'reply');
  const due = await promisedDue(door, input);
  await door.change(QuestionRow, question, {
    // An answer in part stays one; the rest is promised.
    status: question.status === 'PARTLY' ? 'PARTLY' : 'PROMISED',
    promisedFor: due.due,
    promisedForMeetingId: due.dueMeetingId,
    answer: reply === null ? question.answer : [question.answer, reply].filter(Boolean).join('\n'),
    answeredBy: question.status === 'PARTLY' ? question.answeredBy : promisedBy,
  });
  const open = await openPromises(door, question);
  for (const promise of open) {
    const again = `promised by ${promisedBy} for ${dueSaid(due)}; before, for ${dueSaid(promise)}.`;
    await putOff(door, promise, due, input.promisedOn, again);
  }
  if (open.length > 0) return { question: question.id, promises: open.map(({ id }) => id) };
  return { question: question.id, promises: [await log(door, question, due, input.promisedOn, promisedBy)] };
});

async function promisedDue(door: Door, { promisedOn, due }: PromiseAnswerInput): Promise<Due> {
  await refuseFuture(door, promisedOn, 'promisedOn');
  const promised = await dueOf(door, due);
  if (promised.due !== null && (await isBefore(door, promised.due, promisedOn)))
    refuse(
      'DUE_BEFORE_PROMISED',
      `The answer would be due in ${promised.due}, before it was promised. Correct one of the two.`,
      'due',
    );
  return promised;
}

async function log(door: Door, question: QuestionRow, due: Due, on: string, promisedBy: string): Promise<string> {
  const { visibility, areaId, meetingId, themeId, aboutType, aboutId, sourceId } = question;
  const [meeting] = await door.manager.findBy(MeetingRow, { id: meetingId });
  return door.insert(ActionLogItemRow, {
    visibility,
    asAt: on,
    sourceId,
    areaId,
    boardId: meeting?.boardId ?? null,
    meetingId,
    questionId: question.id,
    themeId,
    aboutType,
    aboutId,
    kind: 'INFORMATION_PROMISED',
    text: `To answer: ${question.text}`,
    ownerRole: promisedBy,
    ...due,
    // Promised before without an entry of the log: that date is the first.
    originalDue: question.promisedFor,
    status: 'OPEN',
    deliveryRecord: line(on, `promised by ${promisedBy} for ${dueSaid(due)}.`),
  });
}
