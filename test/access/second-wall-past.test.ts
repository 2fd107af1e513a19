import { describe, expect, it, beforeAll } from '@jest/globals';
import { fullSight, sightOf } from '../../server/reading/sight.js';
import type { ReadContext } from '../../server/reading/sql.js';
import { agreed } from '../support/agreed.js';
import { useApi } from '../support/api.js';
import { useRoads } from '../support/roads.js';
import { useWalls } from '../support/walls.js';
import { useRecords } from '../support/writes.js';

const member: ReadContext = { sight: sightOf(['PUBLIC', 'MEMBER']), today: '2026-11-21' };
const everybody: ReadContext = { sight: fullSight, today: '2026-11-21' };

interface Boards {
  boards: { totalCount: number; nodes: { name: string }[] };
}

describe('the past of a record', () => {
  const api = useApi({ database: 'demonstration' });
  const roads = useRoads(api);
  const walls = useWalls(api, roads);
  const records = useRecords(api);
  let question = '';
  const slugs: string[] = [];

  const now = async (): Promise<string> => {
    const [row] = await records.sql<{ now: string }>(
      `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`,
    );
    return String(row?.now);
  };
  const change = (slug: string | undefined, set: string): Promise<unknown> =>
    records.sql(['update board set', set, 'where slug = $1'].join(' '), [slug]);

  /** Four boards: one that became stricter, one that was published, one that was taken off the record, one that is as it was. */
  beforeAll(async () => {
    const found = await records.sql<{ slug: string }>(
      `select slug from board b where not exists (select from meeting m where m.board_id = b.id) order by slug limit 4`,
    );
    slugs.push(...found.map(({ slug }) => slug));
    const [stricter, published, gone] = slugs;
    await change(published, `visibility = 'RESTRICTED', name = 'A draft'`);
    await change(gone, `visibility = 'PUBLIC', name = 'Long gone'`);
    const before = await now();
    await change(stricter, `visibility = 'RESTRICTED', name = 'Closed'`);
    await change(published, `visibility = 'PUBLIC', name = 'As published'`);
    await change(gone, `visibility = 'RESTRICTED'`);
    question = `{ boards(first: 100, realm: REALM, asKnownAt: "${before}", filter: { slug: { in: ${JSON.stringify(slugs)} } }) { totalCount nodes { name } } }`;
    const [board] = await records.sql<{ realm: string }>('select realm from board where slug = $1', [stricter]);
    question = question.replace('REALM', String(board?.realm));
  });

  it('is not seen by who may not see the record now, nor by who might not see it then', async () => {
    const { boards } = await agreed<Boards>(roads(), question, { context: member });
    expect(boards.totalCount).toBe(1);
    expect(boards.nodes).toHaveLength(1);
    const all = await agreed<Boards>(roads(), question, { context: everybody });
    expect(all.boards.nodes.map(({ name }) => name)).toEqual(expect.arrayContaining(['A draft', 'Long gone']));
    expect(all.boards.totalCount).toBe(4);
  });

  it('is kept back by the second wall alone', async () => {
    const expected = await agreed<Boards>(roads(), question, { context: member });
    walls().tell(member.sight);
    expect(await agreed<Boards>(walls().roads, question, { context: everybody })).toEqual(expected);
    walls().tell();
  });

  it('does not come out of the history either, whoever the statement is for', async () => {
    const rows = await roads().run(
      { text: `select record->>'name' as name from history where table_name = 'board'`, values: [] } as never,
      member,
    );
    expect(rows.rows.flat()).not.toContain('A draft');
    expect(rows.rows.flat()).not.toContain('Long gone');
    const whole = await roads().run(
      { text: `select record->>'name' as name from history where table_name = 'board'`, values: [] } as never,
      everybody,
    );
    expect(whole.rows.flat()).toEqual(expect.arrayContaining(['A draft', 'Long gone']));
  });
});
