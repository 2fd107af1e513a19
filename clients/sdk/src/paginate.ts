/** Every record of a list, page after page, as they are taken. */
import { ThroughlineError } from './errors.js';

/** A connection, or a page of events. */
export type Page<Node> = { nodes: readonly Node[] } & (
  { pageInfo: { hasNextPage: boolean; endCursor: string | null } } | { hasNextPage: boolean; endCursor: string }
);

/** `paginate((page) => throughline.waitSnapshots({ first: 200, ...page }))`; begin elsewhere with `after`. */
export async function* paginate<Node>(
  ask: (page: { after?: string }) => Promise<Page<Node>>,
  after?: string,
): AsyncGenerator<Node, string | undefined> {
  for (let cursor = after; ;) {
    const page = await ask(cursor === undefined ? {} : { after: cursor });
    yield* page.nodes;
    const { hasNextPage, endCursor } = 'pageInfo' in page ? page.pageInfo : page;
    if (!hasNextPage) return endCursor ?? cursor;
    if (endCursor === null || endCursor === cursor)
      throw new ThroughlineError({
        code: 'PAGES_GO_IN_CIRCLES',
        what: 'The next page would be this one again.',
        next: 'Pass on what `ask` is given: ({ after }) => throughline.areas({ after }).',
      });
    cursor = endCursor;
  }
}
