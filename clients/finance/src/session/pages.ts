/** All of a list that comes in pages. */
import type { Tally } from '../terminal/progress.js';

export interface Page<Item> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Item[];
}

export interface All<Item> {
  items: Item[];
  /** As the server counts them. */
  count: number;
}

export async function allOf<Item>(
  tally: Tally,
  page: (after: string | null) => Promise<Page<Item>>,
): Promise<All<Item>> {
  const items: Item[] = [];
  for (let after: string | null = null; ;) {
    const { totalCount, pageInfo, nodes } = await page(after);
    if (after === null) tally.expect(totalCount);
    items.push(...nodes);
    tally.advance(nodes.length);
    if (!pageInfo.hasNextPage) return { items, count: totalCount };
    after = pageInfo.endCursor;
  }
}
