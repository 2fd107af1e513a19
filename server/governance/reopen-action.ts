import { ReopenAction } from '../../schema/governance/reopen-action.js';
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { ActionLogItemRow } from './action-log-item.entity.js';
import { reopen } from './delivery-record.js';

export const reopenAction = write(ReopenAction, async (door, input) => {
  const item = await door.take(ActionLogItemRow, input.itemId, 'itemId', input.expectedVersion);
  if (item.status !== 'DONE') refuse('NOT_CLOSED', 'This is not recorded as done: it is open.', 'itemId');
  await reopen(door, item, `opened again. ${text(input.reason, 'reason')}`);
  return { item: item.id };
});
