/** The day looked from: overdue and undated figures are of it, whichever road answers. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

interface Logged {
  actionLogItems: { totalCount: number; nodes: { due: string; overdue: boolean }[] };
}

const late = 'totalCount nodes { due overdue }';
const due = 'filter: { overdue: true, areaSlug: { equals: "wirral" } }, order: { by: DUE }';

describe('the day looked from', () => {
  const api = useApi();
  const on = async (today: string): Promise<Logged['actionLogItems']> =>
    (await api.query<Logged>(`query ($today: Date) { actionLogItems(${due}, today: $today) { ${late} } }`, { today }))
      .actionLogItems;

  it('decides what is overdue: what was due in November is late from the first of December', async () => {
    const [last, next] = [await on('2022-11-30'), await on('2022-12-01')];
    expect(last.nodes.map((item) => item.due)).not.toContain('2022-11');
    expect(next.nodes.map((item) => item.due)).toContain('2022-11');
    expect(next.totalCount).toBeGreaterThan(last.totalCount);
    expect(next.nodes.every(({ overdue }) => overdue)).toBe(true);
  });

  it('is the same field by field, where root fields look from different days', async () => {
    const both = await api.query<Record<'last' | 'next', Logged['actionLogItems']>>(
      `{ last: actionLogItems(${due}, today: "2022-11-30") { ${late} } next: actionLogItems(${due}, today: "2022-12-01") { ${late} } }`,
    );
    expect(both).toEqual({ last: await on('2022-11-30'), next: await on('2022-12-01') });
  });

  it('goes before the day of the moment that is read', async () => {
    const moment = new Date(Date.now() - 1000).toISOString();
    const read = await api.query<Logged>(
      `query ($at: DateTime) { actionLogItems(${due}, today: "2022-11-30", asKnownAt: $at) { ${late} } }`,
      { at: moment },
    );
    expect(read.actionLogItems).toEqual(await on('2022-11-30'));
  });

  it('is the day of figures that are asked for without one', async () => {
    const { area } = await api.query<{
      area: Record<'undated' | 'dated', { nodes: { statusCounts: object }[] }>;
    }>(
      `{ area(slug: "wirral", today: "2022-09-20") {
           undated: interventions { nodes { statusCounts { overdue { value } notStarted { value } } } }
           dated: interventions { nodes { statusCounts(asAt: "2022-09-20") { overdue { value } notStarted { value } } } } } }`,
    );
    expect(area.undated).toEqual(area.dated);
  });
});

describe('what was done later', () => {
  const api = useApi({ database: 'demonstration' });

  it('was not done then', async () => {
    const done = async (today: string): Promise<number> => {
      const { area } = await api.query<{ area: { actions: { totalCount: number } } }>(
        'query ($today: Date) { area(slug: "demonstration", today: $today) { actions(filter: { timeliness: { in: [COMPLETE] } }) { totalCount } } }',
        { today },
      );
      return area.actions.totalCount;
    };
    const { area } = await api.query<{ area: { actions: { nodes: { completedOn: string | null }[] } } }>(
      '{ area(slug: "demonstration") { actions(first: 1000) { nodes { completedOn } } } }',
    );
    const by = (day: string): number =>
      area.actions.nodes.filter(({ completedOn }) => completedOn !== null && completedOn <= day).length;
    expect(by('2025-09-30')).toBeLessThan(by('2026-03-31'));
    expect([await done('2025-09-30'), await done('2026-03-31')]).toEqual([by('2025-09-30'), by('2026-03-31')]);
  });
});
