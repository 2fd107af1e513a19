import { DeferAction } from '../../schema/governance/defer-action.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { putOff } from './delivery-record.js';
import { dueOf, dueSaid } from './due.js';
import { openItem } from './open-item.js';
import { refuseLastPromise } from './promised-answers.js';

export const deferAction = write(DeferAction, async (door, input) => {
  const item = await openItem(door, input);
  await refuseFuture(door, input.deferredOn, 'deferredOn');
  await refuseLastPromise(door, item, 'promiseAnswer');
  const due = await dueOf(door, input.due);
  const moved = `put off from ${dueSaid(item)} to ${dueSaid(due)}. ${text(input.reason, 'reason')}`;
  await putOff(door, item, due, input.deferredOn, moved);
  return { item: item.id };
});
