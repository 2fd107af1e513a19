/** Reads a list to its end, page by page. */

export interface PageOf<Each> {
  nodes: readonly Each[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export async function everyPage<Each>(read: (after: string | null) => Promise<PageOf<Each>>): Promise<Each[]> {
  const all: Each[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await read(after);
    all.push(...nodes);
    if (!pageInfo.hasNextPage) return all;
    after = pageInfo.endCursor;
  }
}
