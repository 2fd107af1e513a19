import { RebaselineAction } from '../../schema/improvement/rebaseline-action.js';
import { write } from '../platform/write/write.js';
import { ActionRow } from './action.entity.js';
import { moveDue } from './move-due.js';

export const rebaselineAction = write(RebaselineAction, async (door, input) => {
  const action = await door.take(ActionRow, input.actionId, 'actionId', input.expectedVersion);
  const rebaseline = await moveDue(door, input, action, { actionId: action.id, oldDue: action.dueOn });
  await door.change(ActionRow, action, { dueOn: input.newDue });
  return { action: action.id, rebaseline };
});
