import { CloseAction } from '../../schema/governance/close-action.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { close } from './delivery-record.js';
import { openItem } from './open-item.js';
import { refuseLastPromise } from './promised-answers.js';

export const closeAction = write(CloseAction, async (door, input) => {
  const item = await openItem(door, input);
  await refuseFuture(door, input.completedOn, 'completedOn');
  await refuseLastPromise(door, item, 'answerQuestion');
  await close(door, item, input.completedOn, text(input.deliveryRecord, 'deliveryRecord'));
  return { item: item.id };
});
