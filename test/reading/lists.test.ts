import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

interface Areas {
  areas: {
    nodes: { slug: string; name: string; parent: { slug: string } | null }[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  };
}

const pageOfAreas = `query Areas($first: Int!, $after: String, $order: AreaOrder, $filter: AreaFilter) {
  areas(first: $first, after: $after, order: $order, filter: $filter) {
    nodes { slug name parent { slug } } totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

describe('a list', () => {
  const api = useApi();

  async function everyPage(variables: Record<string, unknown>): Promise<Areas['areas']['nodes']> {
    const found: Areas['areas']['nodes'] = [];
    for (let after: string | null = null; ;) {
      const { areas }: Areas = await api.query<Areas>(pageOfAreas, { ...variables, after });
      found.push(...areas.nodes);
      expect(areas.pageInfo.hasPreviousPage).toBe(after !== null);
      if (!areas.pageInfo.hasNextPage) return found;
      after = areas.pageInfo.endCursor;
    }
  }

  it.each(['ASC', 'DESC'])('gives every record once, in order, whatever the page (%s)', async (direction) => {
    const order = { by: 'NAME', direction };
    const whole = await api.query<Areas>(pageOfAreas, { first: 1000, order });
    const paged = await everyPage({ first: 3, order });
    expect(paged).toEqual(whole.areas.nodes);
    expect(new Set(paged.map(({ slug }) => slug)).size).toBe(whole.areas.totalCount);
    const names = paged.map(({ name }) => name);
    const sorted = [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    expect(names).toEqual(direction === 'ASC' ? sorted : sorted.reverse());
  });

  it('counts the whole list, not the page', async () => {
    const { areas } = await api.query<Areas>(pageOfAreas, { first: 1 });
    expect(areas.nodes).toHaveLength(1);
    expect(areas.totalCount).toBeGreaterThan(5);
  });

  it('keeps only what its filter allows', async () => {
    const { area } = await api.query<{ area: { id: string } }>('{ area(slug: "west-midlands") { id } }');
    const { areas } = await api.query<Areas>(pageOfAreas, {
      first: 50,
      filter: { parent: { in: [area.id] }, kind: { in: ['LOCAL_AUTHORITY'] }, name: { contains: 'HEREFORD' } },
    });
    expect(areas.nodes.map(({ slug }) => slug)).toEqual(['herefordshire']);
  });

  it.each([
    ['2019-03-14', { from: '2019-03-14', to: '2019-03-14' }, true],
    ['2022-11', { from: '2022-11-30', to: '2022-11-30' }, true],
    ['2022-11', { from: '2022-12-01' }, false],
    ['../2024-12-24', { from: '2024-12-01', to: '2024-12-31' }, true],
    ['../2024-12-24', { from: '2024-12-25' }, false],
    ['XXXX-03', { from: '2000-01-01', to: '2100-01-01' }, false],
  ])('finds a date of %s by %j where the whole of it could fall there: %s', async (due, range, found) => {
    const { actionLogItems } = await api.query<{ actionLogItems: { nodes: { due: string | null }[] } }>(
      'query Due($range: PartialDateFilter) { actionLogItems(first: 1000, filter: { due: $range }) { nodes { due } } }',
      { range },
    );
    expect(actionLogItems.nodes.some((item) => item.due === due)).toBe(found);
  });

  it('orders partial dates by the last day they may mean', async () => {
    const { waitSnapshots } = await api.query<{ waitSnapshots: { nodes: { asAt: string }[] } }>(
      '{ waitSnapshots(first: 1, order: { by: AS_AT, direction: DESC }) { nodes { asAt } } }',
    );
    expect(waitSnapshots.nodes).toEqual([{ asAt: '../2024-10-16' }]);
  });

  it('goes on after a record without the value it is ordered by', async () => {
    const document = `query Lines($first: Int!, $after: String) {
      budgetVersions(first: $first, after: $after, order: { by: APPROVED_ON }) { nodes { id approvedOn } pageInfo { hasNextPage endCursor } }
    }`;
    type Page = {
      budgetVersions: {
        nodes: { id: string; approvedOn: string | null }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    const whole = await api.query<Page>(document, { first: 1000 });
    expect(whole.budgetVersions.nodes.some(({ approvedOn }) => approvedOn === null)).toBe(true);
    const found: unknown[] = [];
    for (let after: string | undefined; ;) {
      const { budgetVersions } = await api.query<Page>(document, { first: 1, after });
      found.push(...budgetVersions.nodes);
      if (!budgetVersions.pageInfo.hasNextPage) break;
      after = budgetVersions.pageInfo.endCursor;
    }
    expect(found).toEqual(whole.budgetVersions.nodes);
  });
});
