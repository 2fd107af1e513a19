import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { readBytes, type ByteRows, type ByteStatement } from '../../server/database/byte-rows.js';
import { createReadPool } from '../../server/database/read-pool.js';
import { onConnection } from '../../server/reading/known-at.js';
import { useApi } from '../support/api.js';

const readOn = (pool: pg.Pool, statement: ByteStatement): Promise<ByteRows[]> =>
  onConnection(pool, undefined, (client) => readBytes(client, statement));

/** The values of the rows as text, read the plain way. */
function texts({ bytes, starts }: ByteRows, columns: number): (string | null)[][] {
  return starts.map((start, index) => {
    const { buffer, byteOffset, byteLength } = bytes[index] as DataView;
    const row = Buffer.from(buffer, byteOffset, byteLength);
    let at = start;
    return Array.from({ length: columns }, () => {
      const length = row.readInt32BE(at);
      at += 4;
      if (length < 0) return null;
      at += length;
      return row.toString('utf8', at - length, at);
    });
  });
}

describe('rows as bytes', () => {
  const api = useApi({ database: 'empty' });
  let pool: pg.Pool;
  beforeAll(() => {
    pool = createReadPool(api.url, 1);
  });
  afterAll(() => pool.end());

  let named = 0;
  const statement = (text: string, values: unknown[] = [], more: Partial<ByteStatement> = {}): ByteStatement => ({
    entry: { text: `select 'said before', $1::int`, values: [1] },
    name: `test_${String((named += 1))}`,
    text,
    values,
    isTagged: false,
    kinds: 1,
    ...more,
  });

  it('gives what pg gives, nulls and odd text too', async () => {
    const text = `select n, repeat('é😀', n), nullif(n, 2)::text, E'a\\nb"\\\\' from generate_series(1, 3) n`;
    const [rows] = (await readOn(pool, statement(text))) as [ByteRows];
    const { rows: expected } = await pool.query<unknown[]>({ text, rowMode: 'array' });
    expect(texts(rows, 4)).toEqual(expected.map(([n, ...rest]) => [String(n), ...rest]));
  });

  it('finds every row again where an answer comes in many pieces', async () => {
    const [rows] = (await readOn(
      pool,
      statement(`select n, repeat(chr(65 + n % 26), n % 700) from generate_series(1, 5000) n`),
    )) as [ByteRows];
    const found = texts(rows, 2);
    expect(found).toHaveLength(5000);
    found.forEach(([number, text], index) => {
      const n = index + 1;
      expect([number, text]).toEqual([String(n), String.fromCharCode(65 + (n % 26)).repeat(n % 700)]);
    });
  });

  it('tells kinds of rows apart by the number they begin with', async () => {
    const text = `select 0, 'a' union all select 12, 'b' union all select 0, 'c'`;
    const kinds = await readOn(pool, statement(text, [], { isTagged: true, kinds: 13 }));
    expect(texts(kinds[0] as ByteRows, 1)).toEqual([['a'], ['c']]);
    expect(texts(kinds[12] as ByteRows, 1)).toEqual([['b']]);
    expect(kinds[5]).toEqual({ bytes: [], starts: [] });
  });

  it('sends values as PostgreSQL reads them', async () => {
    const values = [['a"b', 'c\\d', 'e,f', ''], 7, true, null, `'; drop table area; --`];
    const [rows] = (await readOn(
      pool,
      statement('select array_to_json($1::text[]), $2::int + 1, not $3::boolean, $4::text, $5::text', values),
    )) as [ByteRows];
    expect(texts(rows, 5)).toEqual([['["a\\"b","c\\\\d","e,f",""]', '8', 'f', null, `'; drop table area; --`]]);
  });

  it('prepares a statement once, and no more than a connection may remember', async () => {
    const once = statement('select 1 as once');
    await readOn(pool, once);
    await readOn(pool, once);
    for (let each = 0; each < 250; each += 1) await readOn(pool, statement(`select ${String(each)} as many`));
    await readOn(pool, once);
    const { rows } = await pool.query<{ name: string }>(
      `select name from pg_prepared_statements where name like 'test%' or name = 'reading_entry'`,
    );
    expect(rows).toHaveLength(200);
    expect(rows.filter(({ name }) => name === once.name)).toHaveLength(1);
  });

  it('goes on after a statement that fails, also under the same name', async () => {
    const dividing = statement('select 1 / $1::int', [0]);
    await expect(readOn(pool, dividing)).rejects.toMatchObject({ code: '22012' });
    const [rows] = (await readOn(pool, { ...dividing, values: [1] })) as [ByteRows];
    expect(texts(rows, 1)).toEqual([['1']]);
    await expect(readOn(pool, statement('select nothing'))).rejects.toMatchObject({ code: '42703' });
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('reads on another connection where one is lost', async () => {
    pool.once('error', () => undefined);
    const lost = readOn(pool, statement('select pg_sleep(5)'));
    const other = new pg.Client({ connectionString: api.url });
    await other.connect();
    const end = `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database() and query like 'select pg_sleep%'`;
    const failed = expect(lost).rejects.toThrow();
    while ((await other.query(end)).rowCount === 0) await new Promise(setImmediate);
    await other.end();
    await failed;
    const [rows] = (await readOn(pool, statement('select 3'))) as [ByteRows];
    expect(texts(rows, 1)).toEqual([['3']]);
  });
});
