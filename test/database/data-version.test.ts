import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { readVersions } from '../../server/reading/data-version.js';
import { useApi } from '../support/api.js';
import { contract } from '../support/contract.js';
import { createTerm, rewriteTerm } from '../support/terms.js';

const slots = 'select slot, version from data_version order by slot';

describe('the data version', () => {
  const api = useApi({ database: 'empty' });
  let writer: pg.Client;
  let reader: pg.Client;

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: api.url });
    await client.connect();
    api.onClose(() => client.end());
    return client;
  }
  const version = async (): Promise<string> => (await readVersions(reader)).data;

  /** Whether the version moved while the statements ran, as another session sees it. */
  async function moves(...statements: string[]): Promise<boolean> {
    const before = await version();
    for (const statement of statements) await writer.query(statement);
    return (await version()) !== before;
  }

  beforeAll(async () => {
    [writer, reader] = [await connect(), await connect()];
    await writer.query(createTerm, ['kept', 'Here from the start']);
  });

  it('is moved by every table of the model', async () => {
    const { dataSource } = await contract();
    const { rows } = await reader.query<{ table: string }>(
      `select tgrelid::regclass::text as table from pg_trigger where tgfoid = 'bump_data_version'::regproc and tgenabled = 'A'`,
    );
    const watched = new Set(rows.map(({ table }) => table.replaceAll('"', '')));
    // What is refused or read leaves an audit entry and changes nothing: answers that read them are not kept.
    const tables = dataSource.entityMetadatas.map((each) => each.tableName).filter((each) => each !== 'audit_entry');
    expect(tables.length).toBeGreaterThan(80);
    const unwatched = tables.filter((table) => !watched.has(table));
    expect(unwatched.map((table) => `add to its migration: select watch_data('${table}')`)).toEqual([]);
  });

  it.each([
    [
      'an insert',
      `insert into glossary_term (term, spelling, meaning, as_at, realm, visibility) values ('new', 'New', 'New', '2024', 'FACT', 'PUBLIC')`,
    ],
    ['an update', `update glossary_term set meaning = 'Rewritten'`],
    ['a deletion', `delete from glossary_term where term = 'nowhere'`],
    ['emptying a table', 'truncate area_name'],
    ['a migration', `insert into migration (timestamp, name) values (1, 'later')`],
    [
      'a merge',
      `merge into glossary_term t using (values ('kept')) as s (term) on t.term = s.term when matched then update set meaning = 'Merged'`,
    ],
  ])('moves with %s, once it is committed', async (_, write) => {
    expect(await moves('begin', write)).toBe(false);
    expect(await moves('commit')).toBe(true);
    expect(await moves('begin', write, 'rollback')).toBe(false);
  });

  it('moves where triggers are switched off for a load', async () => {
    const write = `update glossary_term set meaning = 'Loaded'`;
    expect(await moves('begin', 'set local session_replication_role = replica', write, 'commit')).toBe(true);
  });

  it('stays where nothing is written', async () => {
    expect(
      await moves('select * from glossary_term', 'begin', 'select * from glossary_term for update', 'commit'),
    ).toBe(false);
  });

  it('follows a transaction back to its savepoint', async () => {
    const write = `update glossary_term set meaning = meaning || '.'`;
    expect(await moves('begin', 'savepoint s', write, 'rollback to s', 'commit')).toBe(false);
    expect(await moves('begin', 'savepoint s', write, 'rollback to s', write, 'commit')).toBe(true);
    expect(await moves('begin', write, 'savepoint s', write, 'rollback to s', 'commit')).toBe(true);
    expect(await moves('begin', 'savepoint s', write, 'release s', 'commit')).toBe(true);
  });

  it('takes one step a transaction, in one slot a session', async () => {
    const step = async (): Promise<unknown[]> => (await writer.query<{ slot: number; version: string }>(slots)).rows;
    await writer.query('begin');
    await writer.query(rewriteTerm, ['kept', 'first']);
    const once = await step();
    await writer.query(rewriteTerm, ['kept', 'second']);
    expect(await step()).toEqual(once);
    await writer.query('commit');
    await writer.query(rewriteTerm, ['kept', 'third']);
    expect(await step()).not.toEqual(once);
    expect(await step()).toHaveLength(once.length);
  });

  it.each(['read committed', 'repeatable read', 'serializable'])(
    'never holds up or fails one of many writers at once: %s',
    async (isolation) => {
      const writers = await Promise.all(Array.from({ length: 20 }, connect));
      const before = await version();
      await Promise.all(writers.map((each) => each.query(`set lock_timeout = '2s'`)));
      for (let round = 0; round < 3; round++) {
        const all = (write: (client: pg.Client, index: number) => Promise<unknown>): Promise<unknown> =>
          Promise.all(writers.map(write));
        await all((each) => each.query(`begin isolation level ${isolation}`));
        await all((each) => each.query('select 1 from pg_class limit 1'));
        await all((each, index) => each.query(createTerm, [`${isolation} ${String(round)} ${String(index)}`, 'New']));
        expect(await version()).toBe(before);
        await all((each) => each.query(round < 2 ? 'rollback' : 'commit'));
      }
      expect(await version()).not.toBe(before);
      const { rows } = await reader.query(`select 1 from glossary_term where term like $1`, [`${isolation} 2 %`]);
      expect(rows).toHaveLength(writers.length);
    },
  );
});
