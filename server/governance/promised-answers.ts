/** Questions that wait for an answer, and the promises of it in the action log. */
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { sql } from '../reading/sql.js';
import type { ActionLogItemRow } from './action-log-item.entity.js';
import type { LogEntry } from './delivery-record.js';
import { QuestionRow } from './question.entity.js';

/** A question that an answer is given to or promised for, taken to be changed. */
export async function openQuestion(
  door: Door,
  { questionId, expectedVersion }: { questionId: string; expectedVersion: number },
): Promise<QuestionRow> {
  const question = await door.take(QuestionRow, questionId, 'questionId', expectedVersion);
  if (question.status === 'NO_ANSWER_SOUGHT')
    refuse(
      'NO_ANSWER_SOUGHT',
      'This is a statement, which asks for no answer. Ask a question that repeats it, and answer that.',
      'questionId',
    );
  return question;
}

/** Whoever asks holds the question. */
export function openPromises(door: Door, { id }: { id: string }): Promise<LogEntry[]> {
  return door.ask<LogEntry>(
    sql`select id, due, due_words as "dueWords", delivery_record as "deliveryRecord" from action_log_item
      where question_id = ${id} and kind = 'INFORMATION_PROMISED' and status <> 'DONE' order by recorded_at, id for update`,
  );
}

/** A log entry that alone keeps the promise of an answer may not end or move without the question. */
export async function refuseLastPromise(door: Door, item: ActionLogItemRow, instead: string): Promise<void> {
  if (item.kind !== 'INFORMATION_PROMISED' || item.questionId === null) return;
  const [owed] = await door.ask<{ id: string }>(
    sql`select id from question where id = ${item.questionId} and (status = 'PROMISED' or status = 'PARTLY' and promised_for is not null) for update`,
  );
  if (owed === undefined) return;
  // Whoever ends another promise of it holds the question too, so none of these ends meanwhile.
  const others = await door.ask(
    sql`select 1 from action_log_item where question_id = ${owed.id} and id <> ${item.id} and kind = 'INFORMATION_PROMISED' and status <> 'DONE' limit 1`,
  );
  if (others.length > 0) return;
  refuse(
    'PROMISED_AS_ANSWER',
    `This is the promise of an answer to a question that still waits for it. Use \`${instead}\` on the question: the log follows.`,
    'itemId',
  );
}
