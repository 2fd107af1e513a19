/** What leaves an audit entry beside a write: refusals, and reads that must be accounted for; and that nothing else does. */
import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../support/api.js';
import { useSpending } from '../../support/spending.js';
import { send, useRecords } from '../../support/writes.js';

interface Entry {
  kind: string;
  verb: string;
  actor_role: string;
  client_id: string | null;
  owner: string | null;
  code: string | null;
  path: string | null;
  operation: string | null;
  shared_by: string[];
  times: number;
  outcome: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('audit entries', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const { lines } = useSpending(api);
  const officer = 'demonstration-officer';
  const steward = 'demonstration-data-steward';

  const all = (): Promise<Entry[]> =>
    records.sql<Entry>(`select a.kind, a.verb, a.actor_role, a.client_id, o.slug as owner, a.code, a.path, a.operation, a.shared_by, a.times, a.outcome
      from audit_entry a left join organisation o on o.id = a.owner_id order by a.recorded_at, a.strand, a.position`);
  /** The entries that the work leaves, so many of them, within the second that they take and some. */
  const left = async (expected: number, work: () => Promise<unknown>): Promise<Entry[]> => {
    const before = (await all()).length;
    await work();
    for (let tries = 0; tries < 100 && (await all()).length < before + expected; tries += 1) await wait(50);
    return (await all()).slice(before);
  };
  /** Long enough for what is gathered to be recorded. */
  const recorded = (): Promise<void> => wait(1500);

  it('tell of a write who made it', async () => {
    const [lineId = ''] = await lines();
    const [entry] = await left(1, () =>
      send(api.as('demonstration-finance-officer'), 'recordSpend', '... on SpendRecorded { line { id } }', {
        lineId,
        asAt: '2026-10-31',
        items: [{ period: '2026-10|M', amount: 12_345, postedOn: '2026-10-31', description: 'Invoice of Jane Doe' }],
      }),
    );
    expect(entry).toMatchObject({
      kind: 'WRITE',
      verb: 'finance:recordSpend',
      actor_role: 'finance-officer',
      client_id: 'demonstration-finance-officer',
      owner: 'demonstration-council',
      code: null,
      times: 1,
    });
  });

  it('tell of a refused write, which leaves nothing else', async () => {
    const [lineId = ''] = await lines();
    const before = [await records.changes(), await records.sql('select sum(version) from data_version')];
    const entries = await left(1, () =>
      send(api.as(officer), 'recordSpend', '... on SpendRecorded { line { id } }', {
        lineId,
        asAt: '2026-10-31',
        items: [],
      }),
    );
    expect(entries).toMatchObject([
      {
        kind: 'REFUSAL',
        verb: 'finance:recordSpend',
        actor_role: 'officer',
        client_id: officer,
        owner: 'demonstration-council',
        code: 'FORBIDDEN',
        times: 1,
      },
    ]);
    expect([await records.changes(), await records.sql('select sum(version) from data_version')]).toEqual(before);
  });

  it('name the place in the input, and nothing that was put in', async () => {
    const [lineId = ''] = await lines();
    const secret = `Jane Doe ${randomUUID()}`;
    const [entry] = await left(1, () =>
      send(api.as('demonstration-finance-officer'), 'recordSpend', '... on SpendRecorded { line { id } }', {
        idempotencyKey: secret,
        lineId,
        asAt: '2026-10-31',
        items: [
          { period: '2026-10|M', amount: 1, postedOn: '2026-10-31', description: 'Fine' },
          { period: '2026-10|M', amount: 1, postedOn: '2026-09-30', description: secret },
        ],
      }),
    );
    expect(entry).toMatchObject({ kind: 'REFUSAL', path: 'items.1.period' });
    const kept = await records.sql<{ text: string }>('select a::text as text from audit_entry a');
    expect(kept.filter(({ text }) => text.includes('Jane'))).toEqual([]);
  });

  it('are one for a flood of refusals, and the rest is counted', async () => {
    const caller = api.as('demonstration-workforce-officer');
    const [lineId = ''] = await lines();
    const before = (await all()).length;
    const refuse = (): Promise<unknown> =>
      send(caller, 'recordSpend', '... on SpendRecorded { line { id } }', { lineId, asAt: '2026-10-31', items: [] });
    for (let round = 0; round < 12; round += 1) {
      await Promise.all(Array.from({ length: 5 }, refuse));
      await wait(150);
    }
    await recorded();
    const entries = (await all()).slice(before);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ code: 'FORBIDDEN', actor_role: 'workforce-officer' });
  });

  it('tell of a read that the policy refuses, and of which field', async () => {
    const entries = await left(2, async () => {
      await api.as('demonstration-member').ask('{ callers { nodes { clientId } } }');
      await api.ask('{ auditEntries { totalCount } }');
    });
    expect(entries).toMatchObject([
      {
        kind: 'REFUSAL',
        verb: 'access:ask',
        actor_role: 'member',
        client_id: 'demonstration-member',
        code: 'FORBIDDEN',
      },
      { kind: 'REFUSAL', verb: 'access:ask', actor_role: 'public', client_id: null, owner: null, code: 'FORBIDDEN' },
    ]);
    expect(entries[0]?.path).toMatch(/aller/);
    expect(entries[1]?.path).toMatch(/auditEntries|AuditEntry/);
  });

  it('tell of a write and of a token that nobody stands behind', async () => {
    const entries = await left(3, async () => {
      await api.ask('mutation ($input: RecordSpendInput!) { recordSpend(input: $input) { __typename } }', {
        input: { idempotencyKey: randomUUID(), lineId: 'InvestmentLine:x', asAt: '2026-10-31', items: [] },
      });
      const bad = { authorization: `Bearer forged-${'x'.repeat(40)}`, 'content-type': 'application/json' };
      await api.send({ headers: bad, payload: JSON.stringify({ query: '{ areas { totalCount } }' }) });
      await api.send({ url: '/imports/ledger', headers: { 'content-type': 'text/csv' }, payload: 'a,b\n1,2\n' });
    });
    expect(entries.map(({ kind, verb, code, actor_role: role }) => [kind, verb, code, role]).sort()).toEqual([
      ['REFUSAL', 'access:callEndpoint', 'UNAUTHENTICATED', 'public'],
      ['REFUSAL', 'access:callEndpoint', 'UNAUTHENTICATED', 'public'],
      ['REFUSAL', 'finance:recordSpend', 'UNAUTHENTICATED', 'public'],
    ]);
  });

  it('tell of systems that are not let in', async () => {
    const entries = await left(1, () =>
      api.send({
        url: '/oauth/token',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'grant_type=client_credentials&client_assertion=nonsense',
      }),
    );
    expect(entries).toMatchObject([{ kind: 'REFUSAL', verb: 'access:signIn', actor_role: 'public' }]);
    expect(entries[0]?.code).toMatch(/^[a-z_]+$/);
  });

  it.each([
    ['history', `provenance:readHistory`],
    ['events', 'provenance:readEvents'],
    ['auditEntries', 'provenance:readAudit'],
  ])('tell of a read of %s by whoever is signed in', async (field, verb) => {
    const [term] = await records.sql<{ id: string }>('select id from glossary_term limit 1');
    const selection = {
      history: `history(id: "GlossaryTerm:${String(term?.id)}") { versionCount }`,
      events: 'events(realm: DEMONSTRATION) { hasNextPage }',
      auditEntries: 'auditEntries(realm: DEMONSTRATION, first: 2) { totalCount }',
    }[field];
    const text = `query Jane_Doe { ${String(selection)} }`;
    const entries = await left(1, async () => {
      const { errors } = await api.as(steward).ask(text);
      expect(errors).toBeUndefined();
    });
    expect(entries).toMatchObject([
      {
        kind: 'READ',
        verb,
        client_id: steward,
        owner: 'demonstration-council',
        operation: sha256(text),
        code: null,
        shared_by: [],
        times: 1,
      },
    ]);
    expect(JSON.stringify(entries)).not.toContain('Jane');
  });

  it('tell which organisations’ shared records a read could reach, by the parts of the model it reads', async () => {
    const waits =
      '{ pathways(realm: DEMONSTRATION, first: 1) { nodes { name waitSnapshots(first: 1) { totalCount } } } }';
    const givers = await records.sql<{ id: string }>(
      `select distinct p.organisation_id as id from sharing_party p join sharing_agreement s on s.id = p.agreement_id
       where 'waits' = any(s.covers) and p.role <> 'RECEIVES' order by 1`,
    );
    const [entry, ...others] = await left(1, () => api.as(steward).query(waits));
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      kind: 'READ',
      verb: 'access:readShared',
      client_id: steward,
      operation: sha256(waits),
    });
    expect(entry?.outcome).toContain('PARTNER');
    expect(givers.length).toBeGreaterThan(1);
    expect(entry?.shared_by).toEqual(givers.map(({ id }) => `Organisation:${id}`));
  });

  it('tell who was told how an answer was made', async () => {
    const headers = { 'content-type': 'application/json', ...(await api.as(officer).headers()) };
    const payload = JSON.stringify({ query: '{ areas { totalCount } }', extensions: { reading: true } });
    expect(await left(1, () => api.send({ headers, payload }))).toMatchObject([
      { kind: 'READ', verb: 'access:explain', client_id: officer },
    ]);
  });

  it('appear in the past at their own moment', async () => {
    const counted = async (at: string): Promise<number> => {
      const text = 'query ($at: DateTime) { auditEntries(realm: DEMONSTRATION, asKnownAt: $at) { totalCount } }';
      const { auditEntries } = await api.as(steward).query<{ auditEntries: { totalCount: number } }>(text, { at });
      return auditEntries.totalCount;
    };
    await recorded();
    const moment = `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`;
    const [before] = await records.sql<{ now: string }>(moment);
    const then = await counted(String(before?.now));
    await left(1, () =>
      api.as('demonstration-improvement-lead').ask('{ permissions { totalCount } callers { totalCount } }'),
    );
    const [after] = await records.sql<{ now: string }>(moment);
    expect(await counted(String(before?.now))).toBe(then);
    expect(await counted(String(after?.now))).toBeGreaterThan(then);
  });

  it('are not left by reads of what is the caller’s own or everybody’s, nor by who is not signed in', async () => {
    await recorded();
    const before = (await all()).length;
    await api.as(steward).query('{ interventions(realm: DEMONSTRATION) { totalCount } }');
    await api.query('{ pathways(realm: DEMONSTRATION) { totalCount nodes { waitSnapshots { totalCount } } } }');
    await api.query('{ areas { totalCount } }');
    await api.as(steward).ask('{ areas { nothingOfTheKind } }');
    await recorded();
    expect(await all()).toHaveLength(before);
  });

  it('are read by who holds the permission, newest first, by kind, verb, code and time, and never from a cache', async () => {
    const asked = `query ($filter: AuditEntryFilter) { auditEntries(realm: DEMONSTRATION, first: 100, filter: $filter) {
      totalCount nodes { kind verb actorRole clientId code path operation sharedBy times since recordedAt owner { slug } } } }`;
    interface Read {
      auditEntries: { totalCount: number; nodes: { kind: string; code: string | null; recordedAt: string }[] };
    }
    const read = async (filter: object): Promise<Read['auditEntries']> =>
      (await api.as(steward).query<Read>(asked, { filter })).auditEntries;
    const { nodes } = await read({});
    // As moments: as texts "29.85Z" comes behind "29.851Z".
    const moments = nodes.map(({ recordedAt }) => Date.parse(recordedAt));
    expect(moments).toEqual(moments.toSorted((one, other) => other - one));
    expect((await read({ kind: { in: ['WRITE'] } })).nodes).toMatchObject([
      { verb: 'finance:recordSpend', owner: { slug: 'demonstration-council' } },
    ]);
    const forbidden = await read({ code: { equals: 'FORBIDDEN' } });
    expect(forbidden.nodes.length).toBeGreaterThan(1);
    const from = String(nodes[0]?.recordedAt);
    expect((await read({ recordedAt: { from } })).nodes.length).toBeLessThan(nodes.length);

    await api.as('demonstration-finance-officer').ask('{ callers { totalCount } }');
    await recorded();
    expect((await read({ code: { equals: 'FORBIDDEN' } })).totalCount).toBe(forbidden.totalCount + 1);
  });
});
