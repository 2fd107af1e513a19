/** The chain as the database makes it, what tampers with it, and what the walk and the anchors say to that. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../../server/database/data-source.js';
import { modules } from '../../../server/modules.js';
import { createLog } from '../../../server/platform/log.js';
import { AuditLog } from '../../../server/provenance/audit/audit-log.js';
import { takeAnchor } from '../../../server/provenance/audit/keep-anchors.js';
import { outcomeOf, verdictText } from '../../../server/provenance/audit/verdict-text.js';
import { verifyAudit, type Verdict } from '../../../server/provenance/audit/verify-audit.js';
import { useApi } from '../../support/api.js';
import { useRecords } from '../../support/writes.js';

const noted = `insert into audit_entry (change_id, realm, visibility, kind, verb, actor_role, shared_by, times, outcome)
  values (0, 'FACT', 'RESTRICTED', 'READ', $1, 'officer', '{}', 1, 'Read.')`;
const guards = ['chained', 'only_grows', 'never_emptied'];
const tally = { expect: () => undefined, advance: () => undefined };
const log = createLog({ logLevel: 'silent', mode: 'test' });

describe('the chain of audit entries', () => {
  const api = useApi({ database: 'empty' });
  const records = useRecords(api);
  const sql = <Row>(text: string, values?: unknown[]): Promise<Row[]> => records.sql<Row>(text, values);
  let dataSource: DataSource;
  let directory: string;
  let anchors: string;

  const verdict = (): Promise<Verdict> => verifyAudit(dataSource, directory, tally);
  const anchor = (at: string): Promise<void> =>
    takeAnchor({ databaseUrl: api.url, directory, log, clock: () => new Date(at) });
  const lines = async (): Promise<string[]> => (await readFile(anchors, 'utf8')).trimEnd().split('\n');
  /** As somebody who owns the database and switches its guards off. */
  const tamper = (...statements: string[]): Promise<unknown> =>
    sql(
      [
        'begin; alter table audit_entry disable trigger user',
        ...statements,
        ...guards.map((guard) => `alter table audit_entry enable always trigger ${guard}`),
        'commit',
      ].join('; '),
    );

  beforeAll(async () => {
    dataSource = await createDataSource(api.url, modules).initialize();
    api.onClose(() => dataSource.destroy());
  });
  beforeEach(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'anchors-'));
    await tamper('truncate audit_entry, audit_strand, audit_chain', 'insert into audit_chain default values');
    const [chain] = await sql<{ id: string }>('select id from audit_chain');
    anchors = path.join(directory, `${String(chain?.id)}.jsonl`);
    for (let each = 1; each <= 5; each += 1) await sql(noted, [`access:read${String(each)}`]);
    await anchor('2026-11-20T10:00:00Z');
    for (let each = 6; each <= 9; each += 1) await sql(noted, [`access:read${String(each)}`]);
    await anchor('2026-11-21T10:00:00Z');
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('holds untouched, and says how far the anchors reach', async () => {
    await sql(noted, ['access:read10']);
    const found = await verdict();
    expect(found).toMatchObject({ entries: 10, strands: 1, breaks: [], writesWithoutEntry: [] });
    expect(found.anchors).toMatchObject({ count: 2, faults: [], unanchored: 1, newest: '2026-11-21T10:00:00.000Z' });
    expect(outcomeOf(found)).toBe('HOLDS');
    expect(verdictText(found)).toContain('The chain holds');
  });

  it('proves nothing without an anchor', async () => {
    await rm(anchors);
    expect(outcomeOf(await verdict())).toBe('UNPROVEN');
  });

  it('is not rewritten, deleted, emptied or filled by hand, whatever a session says of itself', async () => {
    const refused = /never rewritten or deleted/;
    for (const statement of [
      `update audit_entry set outcome = 'Other'`,
      `update audit_entry set visibility = 'PUBLIC'`,
      'delete from audit_entry',
      'truncate audit_entry',
    ])
      await expect(
        sql(`set throughline.loading_facts = 'on'; set session_replication_role = replica; ${statement}`),
      ).rejects.toThrow(refused);
    await sql(`reset throughline.loading_facts; reset session_replication_role`);
    await sql(noted.replace('(change_id', '(strand, position, hash, change_id').replace('(0', `(7, 1, 'made up', 0`), [
      'access:byHand',
    ]);
    expect(await sql(`select from audit_entry where strand = 7 or hash = 'made up'`)).toEqual([]);
    expect((await verdict()).breaks).toEqual([]);
  });

  it.each<[string, string[], string]>([
    ['a byte that was changed', [`update audit_entry set outcome = 'Read!' where position = 4`], 'CHANGED'],
    ['a tier that was changed', [`update audit_entry set visibility = 'PUBLIC' where position = 4`], 'CHANGED'],
    [
      'a moment that was moved',
      [`update audit_entry set recorded_at = recorded_at - interval '1 day' where position = 4`],
      'CHANGED',
    ],
    ['an entry that was deleted', ['delete from audit_entry where position = 4'], 'MISSING'],
    ['a tail that was cut off', ['delete from audit_entry where position > 7'], 'MISSING'],
    [
      'two entries that changed places',
      [
        'update audit_entry set position = 100 where position = 3',
        'update audit_entry set position = 3 where position = 6',
        'update audit_entry set position = 6 where position = 100',
      ],
      'REORDERED',
    ],
    [
      'an entry put in between',
      [
        'update audit_entry set position = position + 100 where position > 4',
        'update audit_entry set position = position - 99 where position > 100',
        `insert into audit_entry (change_id, realm, visibility, kind, verb, actor_role, shared_by, times, outcome, strand, position, previous_hash, hash)
           select 0, 'FACT', 'RESTRICTED', 'READ', 'access:never', 'officer', '{}', 1, 'Read.', strand, 5, hash, 'made up' from audit_entry where position = 4`,
      ],
      'INSERTED',
    ],
  ])('finds %s', async (_, statements, fault) => {
    await tamper(...statements);
    const found = await verdict();
    expect(found.breaks.map((each) => each.fault)).toEqual([fault]);
    expect(outcomeOf(found)).toBe('BROKEN');
    expect(verdictText(found)).toContain(`${fault}: strand`);
  });

  const rewound = `update audit_strand s set length = e.position, hash = e.hash, previous_hash = e.previous_hash from audit_entry e where e.position = 7`;
  /** Every hash made to fit again by the chain's own functions. */
  const rehashed = `do $$ declare e audit_entry; before text; begin
    for e in select * from audit_entry order by position loop
      update audit_entry set previous_hash = before, hash = audit_hash(e.strand, e.position, before, audit_content(e)) where id = e.id returning hash into before;
    end loop;
    update audit_strand set hash = before; end $$`;

  it.each<[string, string[], RegExp]>([
    [
      'a tail that was cut off with its head wound back',
      ['delete from audit_entry where position > 7', rewound],
      /2026-11-21.*position|entry 9 of strand \d+, which it had seen, is gone/,
    ],
    [
      'a past that was written anew from one entry on',
      [`update audit_entry set outcome = 'Other.' where position = 3`, rehashed],
      /entry 5 of strand \d+ is another than was anchored/,
    ],
    ['all entries gone, with their strands', ['delete from audit_entry', 'delete from audit_strand'], /is gone/],
  ])('finds by the anchors %s', async (_, statements, words) => {
    await tamper(...statements);
    const found = await verdict();
    expect(found.breaks).toEqual([]);
    expect(found.anchors.faults.join('\n')).toMatch(words);
    expect(outcomeOf(found)).toBe('BROKEN');
  });

  it.each<[string, (lines: string[]) => string[], string]>([
    [
      'was changed',
      ([one = '', two = '']) => [one.replace('"entries":5', '"entries":6'), two],
      'the anchor on line 1, of 2026-11-20, was changed',
    ],
    ['was taken out', ([, two = '']) => [two], 'the anchor on line 1, of 2026-11-21, does not follow'],
    ['was moved', ([one = '', two = '']) => [two, one], 'does not follow'],
    ['cannot be read', ([one = '', two = '']) => [one.slice(0, 40), two], 'the anchor on line 1 cannot be read'],
  ])('finds an anchor that %s', async (_, change, words) => {
    await writeFile(anchors, `${change(await lines()).join('\n')}\n`);
    const found = await verdict();
    expect(found.breaks).toEqual([]);
    expect(found.anchors.faults.join('\n')).toContain(words);
    expect(outcomeOf(found)).toBe('BROKEN');
  });

  it('takes no anchor where nothing has happened, and one where several processes take it at once', async () => {
    await anchor('2026-11-22T10:00:00Z');
    expect(await lines()).toHaveLength(2);
    await sql(noted, ['access:read10']);
    await Promise.all([1, 2, 3].map(() => anchor('2026-11-22T11:00:00Z')));
    expect(await lines()).toHaveLength(3);
    await writeFile(anchors, (await readFile(anchors, 'utf8')).slice(0, -20));
    await sql(noted, ['access:read11']);
    await anchor('2026-11-23T11:00:00Z');
    expect((await verdict()).anchors).toMatchObject({ count: 3, newest: '2026-11-23T11:00:00.000Z' });
  });

  it.each(['read committed', 'repeatable read', 'serializable'])(
    'takes in 40 writers at once, none of them held up or failed: %s',
    async (isolation) => {
      const writers = Array.from({ length: 40 }, () => new pg.Client({ connectionString: api.url }));
      await Promise.all(writers.map((writer) => writer.connect()));
      const all = (work: (writer: pg.Client, index: number) => Promise<unknown>): Promise<unknown> =>
        Promise.all(writers.map(work));
      try {
        await all((writer) => writer.query(`set lock_timeout = '5s'`));
        for (let round = 0; round < 4; round += 1) {
          await all((writer) => writer.query(`begin isolation level ${isolation}`));
          await all((writer) => writer.query('select count(*) from pg_class'));
          await all((writer, index) => writer.query(noted, [`access:round${String(round)}-${String(index)}`]));
          await all((writer, index) => writer.query(index % 5 === 0 ? 'rollback' : 'commit'));
        }
      } finally {
        await all((writer) => writer.end());
      }
      const found = await verdict();
      expect(found).toMatchObject({ entries: 9 + 4 * 32, breaks: [] });
      expect(found.strands).toBeGreaterThanOrEqual(32);
      expect(outcomeOf(found)).toBe('HOLDS');
    },
  );

  it('follows a transaction back to its savepoint', async () => {
    await sql(
      `begin; savepoint s; ${noted.replace('$1', `'access:lost'`)}; rollback to s; ${noted.replace('$1', `'access:kept'`)}; commit`,
    );
    expect(await verdict()).toMatchObject({ entries: 10, breaks: [] });
  });

  it('has what could not be recorded at first, once', async () => {
    const client = new pg.Client({ connectionString: api.url });
    await client.connect();
    await client.query(`set statement_timeout = '200ms'`);
    const failures: unknown[] = [];
    const audit = new AuditLog({
      query: (text, values) => client.query(text, values),
      onFailure: (error) => failures.push(error),
    });
    const refused = (verb: string): void => {
      audit.note({ kind: 'REFUSAL', actor: undefined, verb, code: 'FORBIDDEN', outcome: 'Refused.' });
    };
    try {
      await sql('begin; lock table audit_entry');
      refused('access:first');
      await audit.record();
      expect(failures).toHaveLength(1);
      await sql('commit');
      refused('access:second');
      await audit.record();
      refused('access:second');
      await audit.close();
    } finally {
      await client.end();
    }
    expect(await sql(`select verb, times from audit_entry where kind = 'REFUSAL' order by position`)).toEqual([
      { verb: 'access:first', times: 1 },
      { verb: 'access:second', times: 1 },
      { verb: 'access:second', times: 1 },
    ]);
    expect((await verdict()).breaks).toEqual([]);
  });

  it('moves no data version and makes no change of the model', async () => {
    const state = `select (select sum(version) from data_version) as version, (select count(*) from change_record) as changes`;
    const before = await sql(state);
    await sql(noted, ['access:read10']);
    expect(await sql(state)).toEqual(before);
  });
});
