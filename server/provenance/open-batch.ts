/** What batches of statements begin with: how many there are, where they come from, and the periods they speak of. */
import { recordPeriods } from '../places/reporting-period.js';
import { batch } from '../platform/write/batch.js';
import type { Door } from '../platform/write/door.js';
import { onlyOnce } from './only-once.js';
import { Referred } from './referred.js';

interface Sent<Item> {
  asAt: string;
  sourceId?: string | null;
  items: readonly Item[];
}

export async function openBatch<Item extends object>(door: Door, input: Sent<Item>) {
  const items = batch(input.items);
  // The tier is each item's own: that of the record it belongs to, where none is named.
  const { asAt, sourceId = null } = input;
  const stated = await door.statement({ asAt, sourceId }, { visibility: 'PUBLIC' });
  await recordPeriods(
    door,
    items.flatMap((item) => ('period' in item && typeof item.period === 'string' ? item.period : [])),
  );
  return { items, asAt, sourceId: stated.sourceId, named: new Referred(door), checkOnce: onlyOnce() };
}
