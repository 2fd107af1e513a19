/** An entry of the action log that is not done, taken to be changed. */
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { ActionLogItemRow } from './action-log-item.entity.js';

export async function openItem(
  door: Door,
  { itemId, expectedVersion }: { itemId: string; expectedVersion: number },
): Promise<ActionLogItemRow> {
  const item = await door.take(ActionLogItemRow, itemId, 'itemId', expectedVersion);
  if (item.status === 'DONE')
    refuse('ALREADY_CLOSED', `This was done in ${String(item.completedOn)}. If it was not, open it again.`, 'itemId');
  return item;
}
