import { beforeAll, describe, expect, it } from '@jest/globals';
import { findActor } from '../../server/access/find-actor.js';
import { reader, writer } from '../../server/database/roles.js';
import { writingEntry, type Actor } from '../../server/platform/write/actor.js';
import { entryOf, sightOf, type Entry } from '../../server/reading/sight.js';
import { contract } from '../support/contract.js';
import { useApi } from '../support/api.js';
import { useRoles } from '../support/working-as.js';
import { useRecords } from '../support/writes.js';

const notAllowed = '42501';
/** By which callers are found before anybody is known to ask. */
const findsCallers = [
  ...['role', 'permission', 'role_permission', 'visibility_rule', 'caller', 'caller_key'],
  ...['sharing_agreement', 'sharing_party', 'organisation', 'organisation_code', 'area_membership'],
];

describe('the database, asked past the server', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const work = useRoles(api);
  let tables: { table: string; hasRealm: boolean; row: string }[];
  let actor: Actor;
  let told: Entry[];
  let other: string;

  beforeAll(async () => {
    const { model } = await contract();
    tables = [...model.values()];
    const asker = { query: async <Row>(text: string, values: unknown[]) => records.sql<Row>(text, values) };
    const found = await findActor(asker, 'demonstration-finance-officer', '2026-11-21');
    if (found === undefined) throw new Error('There is no finance officer.');
    actor = found;
    told = [entryOf(actor.sight), writingEntry(actor, 'finance:recordSpend')];
    const [line] = await records.sql<{ owner_id: string }>(
      `update investment_line set owner_id = (select id from organisation where id <> $1 order by id limit 1), visibility = 'RESTRICTED'
       where id = (select id from investment_line where realm = 'DEMONSTRATION' order by id limit 1) returning owner_id`,
      [actor.organisationId],
    );
    other = String(line?.owner_id);
  });

  it('shows and changes nothing while it is not told who asks', async () => {
    const shown: string[] = [];
    for (const { table, hasRealm } of tables) {
      const isKnown = findsCallers.includes(table);
      if (hasRealm && (await work(reader, `select from ${table}`)).count > 0) shown.push(`${table} to the reader`);
      if (!isKnown && (await work(writer, `select from ${table}`)).count > 0) shown.push(`${table} to the writer`);
      for (const verb of ['insert', 'update', 'delete'] as const) {
        const [first] = await records.sql<{ column: string }>(
          `select attname as column from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
             and attname not in ('id', 'realm', 'owner_id', 'area_id', 'change_id', 'recorded_at') order by attnum limit 1`,
          [table],
        );
        const column = String(first?.column);
        const text = {
          insert: `insert into ${table} select * from ${table}`,
          update: `update ${table} set ${column} = ${column}`,
          delete: `delete from ${table}`,
        }[verb];
        for (const role of [reader, writer])
          if ((await work(role, text)).count > 0) shown.push(`${table} takes ${verb} by ${role}`);
      }
    }
    expect(shown).toEqual([]);
    for (const { rows } of [
      await work(reader, 'select * from history'),
      await work(reader, 'select * from outbox_event'),
    ])
      expect(rows).toEqual([]);
  });

  it.each([
    ['select', `select from investment_line where owner_id = $other`, 0, undefined],
    ['lock', `select from investment_line where owner_id = $other for key share`, 0, undefined],
    ['update', `update investment_line set title = 'Taken' where owner_id = $other`, 0, undefined],
    ['delete', `delete from investment_line where owner_id = $other`, 0, notAllowed],
    ['take over', `update investment_line set owner_id = $own where owner_id = $other`, 0, notAllowed],
    ['hand over', `update investment_line set owner_id = $other where owner_id = $own`, 0, notAllowed],
  ] as const)("does not let an agency %s another's record", async (verb, statement, count, refused) => {
    const text = statement.replaceAll('$other', `'${other}'`).replaceAll('$own', `'${actor.organisationId}'`);
    const role = verb === 'select' ? reader : writer;
    const outcome = await work(role, text, told);
    expect([outcome.count, outcome.refused]).toEqual([count, refused]);
  });

  it("does not let an agency change another's record that it sees", async () => {
    await records.sql(`update investment_line set visibility = 'PUBLIC' where owner_id = $1`, [other]);
    const text = `update investment_line set title = 'Taken' where owner_id = '${other}'`;
    expect(await work(writer, text, told)).toMatchObject({ refused: notAllowed });
    const locked = await work(writer, `select from investment_line where owner_id = '${other}' for key share`, told);
    expect(locked.count).toBe(1);
  });

  it('lets an agency add in its own name only', async () => {
    const copy = (owner: string): string =>
      `insert into board (realm, visibility, owner_id, as_at, area_id, slug, name, kind)
       select realm, visibility, '${owner}', as_at, area_id, slug || '-again', name, kind from board where realm = 'DEMONSTRATION' limit 1`;
    expect(await work(writer, copy(actor.organisationId), told)).toEqual({ count: 1, rows: [] });
    expect(await work(writer, copy(other), told)).toMatchObject({ refused: notAllowed });
    expect(await work(reader, copy(actor.organisationId), told)).toMatchObject({ refused: notAllowed });
  });

  it('tells what was said of one transaction to none that comes after it', async () => {
    const seen = await work(reader, 'select from investment_line', told);
    expect(seen.count).toBeGreaterThan(0);
    for (let user = 1; user <= 10; user += 1) {
      expect((await work(reader, 'select from investment_line')).count).toBe(0);
      expect((await work(reader, `select from investment_line`, [entryOf(sightOf([]))])).count).toBe(0);
    }
  });

  it('does not let an agency draw a post of another into an area of its own', async () => {
    const [post] = await records.sql<{ id: string }>(
      `update post set owner_id = $1, visibility = 'PUBLIC' where id = (select id from post where area_id = any($2) order by id limit 1) returning id`,
      [other, [...actor.areaIds]],
    );
    const [away] = await records.sql<{ id: string }>('select id from area where not id = any($1) order by id limit 1', [
      [...actor.areaIds],
    ]);
    const { areaIds, permissions } = actor;
    const far = {
      ...actor,
      areaIds: new Set([...areaIds, String(away?.id)]),
      permissions: new Map([...permissions, ['x', 'OWN_AREAS']] as const),
    };
    const move = `update post set area_id = '${String(away?.id)}' where id = '${String(post?.id)}'`;
    expect(await work(writer, move, [entryOf(far.sight), writingEntry(far, 'x')])).toMatchObject({
      refused: notAllowed,
    });
  });

  it.each([
    [reader, 'select from signing_key'],
    [reader, 'select from used_assertion'],
    [reader, 'select from revoked_token'],
    [reader, 'select from idempotency_record'],
    [writer, 'delete from history'],
    [writer, 'delete from change_moment'],
    [writer, 'update audit_entry set outcome = outcome'],
    [writer, 'delete from audit_entry'],
    [writer, 'update ledger_line set total = 0'],
    [writer, 'update data_version set version = 0'],
    [writer, 'select from migration'],
    [writer, 'update second_wall set built_of = built_of'],
  ] as const)('does not let the %s %s', async (role, text) => {
    expect(await work(role, text, told)).toMatchObject({ refused: notAllowed });
  });
});
