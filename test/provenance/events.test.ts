import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { useApi } from '../support/api.js';
import { until } from '../support/receiver.js';
import { useSpending } from '../support/spending.js';
import { useRecords, type Told } from '../support/writes.js';

interface Event {
  id: string;
  type: string;
  at: string;
  subjectId: string | null;
  submissionId: string | null;
  recordIds: string[];
  recordCount: number;
}

interface EventPage {
  nodes: Event[];
  endCursor: string;
  hasNextPage: boolean;
}

const asked = `query ($after: String, $first: Int! = 1000, $realm: Realm! = DEMONSTRATION) {
  events(after: $after, first: $first, realm: $realm) {
    nodes { id type at realm permission organisationId submissionId subjectId recordIds recordCount areaIds } endCursor hasNextPage } }`;

describe('events', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const { lines, spend } = useSpending(api);
  const council = api.as('demonstration-council-system');
  let line = '';

  const page = async (variables: object = {}, caller: Pick<typeof api, 'query'> = council): Promise<EventPage> =>
    (await caller.query<{ events: EventPage }>(asked, { ...variables })).events;
  const submission = (told: Told): string => (told as unknown as { submission: { id: string } }).submission.id;
  const actual = (told: Told): string => String((told as unknown as { actuals: { id: string }[] }).actuals[0]?.id);

  beforeAll(async () => {
    [line = ''] = await lines();
  });

  it('are left by each write that is made, and by no other', async () => {
    const { endCursor: after } = await page();
    const key = { idempotencyKey: randomUUID() };
    const told = await spend(line, key);
    await spend(line, key);
    await spend(line, { items: [] });
    const { nodes, hasNextPage } = await page({ after });
    expect(hasNextPage).toBe(false);
    expect(nodes).toEqual([
      {
        id: expect.any(String),
        type: 'finance.SpendRecorded',
        at: expect.any(String),
        realm: 'DEMONSTRATION',
        permission: 'finance:recordSpend',
        organisationId: expect.stringMatching(/^Organisation:/),
        submissionId: submission(told),
        subjectId: line,
        recordIds: [expect.stringMatching(/^Actual:/)],
        recordCount: 1,
        areaIds: [expect.stringMatching(/^Area:/)],
      },
    ]);
    const [change] = await records.sql<{ at: Date }>('select at from change order by id desc limit 1');
    expect(Date.parse(String(nodes[0]?.at))).toBe(change?.at.getTime());
  });

  it('name a hundred records and count the rest', async () => {
    const { endCursor: after } = await page();
    const item = { period: '2025-09|M', amount: 1, postedOn: '2025-09-30', description: 'Many' };
    await spend(line, { items: Array.from({ length: 150 }, () => item) });
    const [event] = (await page({ after })).nodes;
    expect([event?.recordIds.length, event?.recordCount]).toEqual([100, 150]);
  });

  it('are for those who may see what they are about', async () => {
    const { endCursor: after } = await page();
    const tiers = ['PUBLIC', 'MEMBER', 'PARTNER', 'RESTRICTED'];
    const written = new Map<string, string>();
    for (const visibility of tiers) written.set(actual(await spend(line, { visibility })), visibility);
    const seenBy = async (caller: Pick<typeof api, 'query'>): Promise<unknown[]> =>
      (await page({ after }, caller)).nodes.map(({ recordIds: [id = ''] }) => written.get(id));
    expect(await api.ask(asked)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await seenBy(council)).toEqual(tiers);
    expect(await seenBy(api.as('demonstration-finance-officer'))).toEqual(tiers);
    expect(await seenBy(api.as('demonstration-member'))).toEqual(['PUBLIC', 'MEMBER']);
    expect(await seenBy(api.as('demonstration-community-trust-system'))).toEqual(['PUBLIC']);
    expect((await page({ realm: 'FACT' })).nodes).toEqual([]);
  });

  it('name the submission to those who may see it too', async () => {
    const { endCursor: after } = await page();
    const [ofMembers, ofOwner] = [submission(await spend(line)), submission(await spend(line))];
    // As a rule of the council's might have it: its own alone.
    await records.sql(`update outbox_event set submission_visibility = 'RESTRICTED' where body->>'submissionId' = $1`, [
      ofOwner,
    ]);
    const namedTo = async (clientId: string): Promise<unknown[]> =>
      (await page({ after }, api.as(`demonstration-${clientId}`))).nodes.map(({ submissionId }) => submissionId);
    expect(await namedTo('council-system')).toEqual([ofMembers, ofOwner]);
    expect(await namedTo('member')).toEqual([ofMembers, null]);
    expect(await namedTo('community-trust-system')).toEqual([null, null]);
  });

  it('come in pages that join without a gap, and from the oldest where no cursor is given', async () => {
    const all = (await page()).nodes;
    expect(all.length).toBeGreaterThan(4);
    const paged: Event[] = [];
    for (let after: string | undefined, more = true; more;) {
      const { nodes, endCursor, hasNextPage } = await page({ after, first: 2 });
      paged.push(...nodes);
      [after, more] = [endCursor, hasNextPage];
    }
    expect(paged).toEqual(all);
    const { endCursor } = await page();
    expect(await page({ after: endCursor })).toMatchObject({ nodes: [], hasNextPage: false });
  });

  it.each<[string, object]>([
    ['BAD_PAGE_SIZE', { first: 0 }],
    ['BAD_PAGE_SIZE', { first: 1001 }],
    ['BAD_CURSOR', { after: 'nonsense' }],
    ['BAD_CURSOR', { after: Buffer.from('["events","2026-01-01","x"]').toString('base64url') }],
    ['BAD_CURSOR', { after: Buffer.from('["-asAt",null,"1"]').toString('base64url') }],
    ['CURSOR_EXPIRED', { after: Buffer.from('["events","2026-01-01T00:00:00Z","1"]').toString('base64url') }],
  ])('are refused with %s for %j', async (code, variables) => {
    const { errors } = await council.ask(asked, { ...variables });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});

/** A writer that leaves an event and takes its time to commit. */
class Writer {
  isOpen = false;
  id = '';

  constructor(readonly client: pg.Client) {}

  async write(subject = 'it'): Promise<void> {
    if (this.isOpen) return;
    this.isOpen = true;
    this.id = randomUUID();
    await this.client.query('begin');
    await this.client.query(
      `insert into outbox_event (id, type, realm, visibility, subject, body) values ($1, 'finance.SpendRecorded', 'FACT', 'PUBLIC', $2,
         '{"permission": "finance:recordSpend", "organisationId": "o", "submissionId": "s", "recordIds": [], "recordCount": 0, "areaIds": []}')`,
      [this.id, subject],
    );
  }

  async end(how: 'commit' | 'rollback'): Promise<string[]> {
    if (!this.isOpen) return [];
    this.isOpen = false;
    await this.client.query(how);
    return how === 'commit' ? [this.id] : [];
  }
}

const verbs = ['write', 'write', 'commit', 'rollback'] as const;
const steps = fc.array(fc.oneof(fc.tuple(fc.nat(3), fc.constantFrom(...verbs)), fc.constant('poll' as const)), {
  maxLength: 40,
  size: 'max',
});

type Step = readonly [number, (typeof verbs)[number]] | 'poll';
const firstBegunLastCommitted: Step[] = [[0, 'write'], [1, 'write'], [1, 'commit'], 'poll', [0, 'commit']];

describe('events read while others write', () => {
  const api = useApi({ database: 'demonstration' });
  const poller = api.as('demonstration-council-system');
  const records = useRecords(api);
  let writers: Writer[];

  beforeAll(async () => {
    writers = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const client = new pg.Client({ connectionString: api.url });
        await client.connect();
        api.onClose(() => client.end());
        return new Writer(client);
      }),
    );
  });

  const poll = async (after: string | undefined): Promise<EventPage> =>
    (await poller.query<{ events: EventPage }>(asked, { after, realm: 'FACT' })).events;

  it('are all read, once each, in the order of their commits, however writers and readers take turns', async () => {
    let missedByNumber = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        let { endCursor: after } = await poll(undefined);
        const [start] = await records.sql<{ id: string }>('select coalesce(max(id), 0) as id from change');
        let control = start?.id;
        const [committed, read, byNumber]: [string[], string[], string[]] = [[], [], []];
        const look = async (): Promise<void> => {
          const found = await poll(after);
          after = found.endCursor;
          read.push(...found.nodes.map(({ id }) => id));
          // What a reader would do that went by the number of the change.
          const rows = await records.sql<{ id: string; change_id: string }>(
            'select id, change_id from outbox_event where change_id > $1 order by change_id',
            [control],
          );
          control = rows.at(-1)?.change_id ?? control;
          byNumber.push(...rows.map(({ id }) => id));
        };
        for (const step of taken) {
          if (step === 'poll') await look();
          else {
            const [who, verb] = step;
            if (verb === 'write') await writers[who]?.write();
            else committed.push(...((await writers[who]?.end(verb)) ?? []));
          }
        }
        for (const writer of writers) committed.push(...(await writer.end('commit')));
        await look();
        expect(read).toEqual(committed);
        missedByNumber += committed.filter((id) => !byNumber.includes(id)).length;
      }),
      // The first in which a reader by number misses one is no matter of luck.
      { numRuns: 15, examples: [[firstBegunLastCommitted]] },
    );
    expect(missedByNumber).toBeGreaterThan(0);
  });

  it('wait for who is committing at this moment', async () => {
    const { endCursor: after } = await poll(undefined);
    await records.sql(
      `create function be_slow() returns trigger language plpgsql as 'begin perform pg_sleep(0.5); return null; end'`,
    );
    await records.sql(`create constraint trigger slow after insert on outbox_event deferrable initially deferred
      for each row when (new.subject = 'slow') execute function be_slow()`);
    const newest = async (): Promise<string> =>
      (await records.sql<{ at: string }>('select newest_event() as at'))[0]?.at ?? '';
    const [slow, quick] = writers as [Writer, Writer];
    const start = await newest();
    await slow.write('slow');
    const committing = slow.end('commit');
    await until(async () => (await newest()) !== start);
    await quick.write();
    await quick.end('commit');
    // What a reader would do that did not wait: it sees the second, and would never look for the first again.
    expect(await records.sql('select id from outbox_event where position > $1', [start])).toEqual([{ id: quick.id }]);
    expect((await poll(after)).nodes.map(({ id }) => id)).toEqual([slow.id, quick.id]);
    await committing;
  });

  it('are all read where many commit at once', async () => {
    let { endCursor: after } = await poll(undefined);
    const [committed, read]: [string[], string[]] = [[], []];
    const progress = { isWriting: true };
    const writing = Promise.all(
      writers.map(async (writer) => {
        for (let count = 0; count < 60; count++) {
          await writer.write();
          committed.push(...(await writer.end('commit')));
        }
      }),
    ).then(() => (progress.isWriting = false));
    let polls = 0;
    for (let more = true; more; polls++) {
      more = progress.isWriting;
      const found = await poll(after);
      after = found.endCursor;
      read.push(...found.nodes.map(({ id }) => id));
    }
    await writing;
    expect(polls).toBeGreaterThan(10);
    expect(read).toHaveLength(240);
    expect(new Set(read)).toEqual(new Set(committed));
  });
});
