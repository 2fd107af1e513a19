/** A due date being moved, on record with the date before, the reason and who agreed. */
import type { RebaselineInput } from '../../schema/improvement/rebaseline-input.js';
import type { Visibility } from '../../schema/shared/recorded.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { awaitingReasons } from './awaiting-reason.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { RebaselineRow } from './rebaseline.entity.js';

/** A milestone or an action, taken. */
export interface Moved {
  areaId: string;
  visibility: Visibility;
  completedOn: string | null;
}

export type Due = { oldDue: string | null } & ({ milestoneId: string } | { actionId: string });

/** Puts the move on record and gives its key; the caller changes the date. What a tracker said of the date before is settled by it. */
export async function moveDue(
  door: Door,
  input: Omit<RebaselineInput, 'idempotencyKey' | 'expectedVersion'>,
  moved: Moved,
  due: Due,
): Promise<string> {
  checkIncomplete(moved, 'milestoneId' in due ? 'milestoneId' : 'actionId');
  if (input.newDue === due.oldDue)
    refuse('SAME_DATE', `It is due on ${due.oldDue} already. Give another date.`, 'newDue');
  return recordMove(door, input, moved, due);
}

/** As it is given: a date that stays where it is, too. */
export async function recordMove(
  door: Door,
  input: Omit<RebaselineInput, 'idempotencyKey' | 'expectedVersion' | 'newDue'> & { newDue: string | null },
  moved: Moved,
  due: Due,
): Promise<string> {
  const { newDue, agreedOn, sourceId = null } = input;
  await refuseFuture(door, agreedOn, 'agreedOn');
  const key = 'milestoneId' in due ? due.milestoneId : due.actionId;
  return door.insert(RebaselineRow, {
    ...(await door.statement({ asAt: agreedOn, sourceId }, moved)),
    ...due,
    supersedesId: (await awaitingReasons(door, [key])).get(key)?.id ?? null,
    areaId: moved.areaId,
    newDue,
    reason: text(input.reason, 'reason'),
    approverRole: text(input.approverRole, 'approverRole'),
    agreedOn,
  });
}

export function checkIncomplete({ completedOn }: { completedOn: string | null }, path: string): void {
  if (completedOn !== null)
    refuse('ALREADY_COMPLETE', `It is recorded as complete on ${completedOn}. What is done is not late.`, path);
}
