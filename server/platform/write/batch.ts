/** Many items sent in one write: all or nothing. */
import { refuse } from './refused.js';

const most = 10_000;

export function batch<Item>(items: readonly Item[], path = 'items'): readonly Item[] {
  if (items.length === 0) refuse('EMPTY_BATCH', 'Nothing was sent. Send at least one item.', path);
  if (items.length > most)
    refuse(
      'BATCH_TOO_LARGE',
      `${items.length.toLocaleString('en-GB')} items were sent; one write takes 10,000. Send several.`,
      path,
    );
  return items;
}
