import { CompleteAction } from '../../schema/improvement/complete-action.js';
import { write } from '../platform/write/write.js';
import { ActionRow } from './action.entity.js';
import { refuseFuture } from '../platform/write/not-future.js';

export const completeAction = write(CompleteAction, async (door, input) => {
  const action = await door.take(ActionRow, input.actionId, 'actionId', input.expectedVersion);
  await refuseFuture(door, input.completedOn, 'completedOn');
  await door.change(ActionRow, action, { completedOn: input.completedOn });
  return { action: action.id };
});
