import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { usePartner } from './use-partner.js';

const partnership = usePartner();
const { line, packed, records } = partnership;
const graphql = '/graphql';
const full = {
  status: 503,
  headers: { 'content-type': 'application/json' },
  body: '{"errors":[{"message":"Full. Come again.","extensions":{"code":"OVERLOADED","requestId":"r-1"}}]}',
};

async function failing(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(packed.sdk.ThroughlineError);
  return error as InstanceType<typeof packed.sdk.ThroughlineError>;
}

const areaId = async () => (await partnership.client().area({ slug: 'demonstration' })).id;

const source = (title: string) => ({
  document: { slug: `sdk-${randomUUID()}`, title, kind: 'COMMITTEE_PAPER' as const, visibility: 'PUBLIC' as const },
  passages: [{ locator: 'p. 1', summary: 'What the board was told.' }],
});

describe('what is asked is asked again', () => {
  it.each(['before', 'after'] as const)(
    'where the line breaks %s the server answers, and a write is made once',
    async (breaks) => {
      line.reset();
      const id = await areaId();
      line.reset(({ path, count }) => (path === graphql && count <= 2 ? { breaks } : undefined));
      const before = await records.changes();
      const subscribed = await partnership
        .client()
        .raiseDataQuery({ asAt: '2026-11', areaId: id, question: `Which clock (${breaks})?` });
      expect(subscribed).toMatchObject({ __typename: 'DataQueryRaised', replayed: breaks === 'after' });
      const sent = line.to(graphql);
      expect(sent.length).toBe(3);
      expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
      const after = await records.changes();
      line.reset();
      await partnership
        .client()
        .raiseDataQuery({ asAt: '2026-11', areaId: id, question: `Which clock (${breaks}), once more?` });
      // Three attempts changed as much as one does.
      expect(after - before).toBe((await records.changes()) - after);
    },
  );

  it('when the server says, where it is full', async () => {
    line.reset(({ path, count }) =>
      path === graphql && count === 1 ? { ...full, headers: { ...full.headers, 'retry-after': '1' } } : undefined,
    );
    expect((await partnership.client().areas({ first: 1 })).nodes.length).toBe(1);
    const [first, second] = line.to(graphql);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1000);
  });

  it('after a time that grows and differs, where it does not say', async () => {
    line.reset(({ path }) => (path === graphql ? full : undefined));
    const error = await failing(partnership.client({ attempts: 4 }).areas());
    expect(error).toMatchObject({ code: 'OVERLOADED', status: 503, requestId: 'r-1' });
    const at = line.to(graphql).map((each) => each.at);
    expect(at.length).toBe(4);
    const waits = at.slice(1).map((each, index) => each - (at[index] ?? 0));
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(125 * 2 ** index - 5);
      expect(wait).toBeLessThan(250 * 2 ** index + 250);
    }
  });

  it('not where the server asks for more time than we have', async () => {
    line.reset(({ path }) =>
      path === graphql ? { ...full, headers: { ...full.headers, 'retry-after': '3600' } } : undefined,
    );
    expect((await failing(partnership.client().areas())).code).toBe('OVERLOADED');
    expect(line.to(graphql).length).toBe(1);
  });

  it('not where it was refused', async () => {
    line.reset();
    const [client, id] = [partnership.client(), await areaId()];
    line.reset();
    const refused = await client.raiseDataQuery({ asAt: '2026-11', areaId: id, question: ' ' });
    expect(packed.sdk.isRefusal(refused) && [refused.code, refused.path]).toEqual(['TEXT_MISSING', ['question']]);
    expect(line.to(graphql).length).toBe(1);
    expect(() => packed.sdk.accepted(refused)).toThrow(/Refused \(at question\)/);
    const forbidden = await failing(client.query('{ auditEntries { totalCount } }'));
    expect(forbidden).toMatchObject({ code: 'FORBIDDEN', status: 403 });
    expect(line.to(graphql).length).toBe(2);
  });

  it('not where it is a write of your own that nobody says may be repeated', async () => {
    line.reset(({ path }) => (path === graphql ? { breaks: 'before' } : undefined));
    const text = 'mutation M { __typename }';
    expect((await failing(partnership.client({ attempts: 2 }).query(text))).code).toBe('NOT_REACHED');
    expect(line.to(graphql).length).toBe(1);
    await failing(partnership.client({ attempts: 2 }).query(text, {}, { mayRepeat: true }));
    expect(line.to(graphql).length).toBe(3);
  });
});

describe('waiting ends', () => {
  it('where the caller says so, while it waits and between attempts, and leaves others alone', async () => {
    line.reset(({ path, count }) =>
      path === graphql && count === 1 ? { ...full, headers: { 'retry-after': '20' } } : undefined,
    );
    const client = partnership.client();
    const abort = new AbortController();
    const begun = performance.now();
    const given = client.areas({ first: 1 }, { signal: abort.signal });
    setTimeout(() => {
      abort.abort();
    }, 300);
    await expect(given).rejects.toMatchObject({ name: 'AbortError' });
    expect(performance.now() - begun).toBeLessThan(2000);
    expect((await client.areas({ first: 1 })).nodes.length).toBe(1);

    line.reset(({ path }) => (path === '/oauth/token' ? { holdMs: 400 } : undefined));
    const fresh = partnership.client();
    const soon = new AbortController();
    const [first, second] = [fresh.areas({ first: 1 }, { signal: soon.signal }), fresh.areas({ first: 1 })];
    soon.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect((await second).nodes.length).toBe(1);
    expect(line.to('/oauth/token').length).toBe(1);
  });

  it('where an attempt takes too long', async () => {
    line.reset(({ path }) => (path === graphql ? { holdMs: 1000 } : undefined));
    expect((await failing(partnership.client({ attempts: 1, timeoutMs: 200 }).areas())).code).toBe('TOOK_TOO_LONG');
  });
});

describe('a server that is none, or another', () => {
  it('is told from ours', async () => {
    line.reset(({ path }) => (path === graphql ? { status: 200, body: '<html>Welcome</html>' } : undefined));
    expect((await failing(partnership.client().areas())).code).toBe('ANSWER_NOT_READABLE');
    line.reset(({ path }) =>
      path === graphql ? { status: 302, headers: { location: 'https://elsewhere.example.org/' } } : undefined,
    );
    expect((await failing(partnership.client().areas())).code).toBe('REDIRECTED');
    const nobody = new packed.sdk.Throughline({ url: 'http://127.0.0.1:9', attempts: 1 });
    const error = await failing(nobody.areas());
    expect([error.code, error.next]).toEqual(['NOT_REACHED', expect.stringContaining('Check the address')]);
  });

  it('is not sent anything in the clear', () => {
    expect(() => new packed.sdk.Throughline({ url: 'http://throughline.example.org' })).toThrow(/https/);
    expect(() => new packed.sdk.Throughline({ url: 'throughline.example.org' })).toThrow(/no address/);
    expect(new packed.sdk.Throughline({ url: 'http://throughline.example.org', allowPlainHttp: true })).toBeDefined();
  });

  it('is told by its version', async () => {
    line.reset();
    await expect(partnership.client().checkServer()).resolves.toBeUndefined();
    line.faults = ({ body }) =>
      body.includes('__schema') ? { changes: (text) => text.replace('"reportWaits"', '"tellWaits"') } : undefined;
    const error = await failing(partnership.client().checkServer());
    expect([error.code, error.message]).toEqual([
      'SERVER_OF_ANOTHER_VERSION',
      expect.stringContaining('Mutation.reportWaits'),
    ]);
    const unknown = await failing(partnership.client().query('{ areas { nodes { postcode } } }'));
    expect([unknown.code, unknown.message]).toEqual(['SERVER_OF_ANOTHER_VERSION', expect.stringContaining('postcode')]);
  });
});

describe('lists', () => {
  it('are read page by page to their end', async () => {
    line.reset();
    const client = partnership.client();
    const { posts } = await client.query<{ posts: { totalCount: number } }>(
      '{ posts(realm: DEMONSTRATION) { totalCount } }',
    );
    const found: string[] = [];
    for await (const { id } of packed.sdk.paginate((page) =>
      client.posts({ ...page, first: 20, realm: 'DEMONSTRATION' }),
    ))
      found.push(id);
    expect(found.length).toBe(posts.totalCount);
    expect(new Set(found).size).toBe(found.length);
    expect(line.to(graphql).length).toBe(1 + Math.ceil(found.length / 20));
  });

  it('never go in circles', async () => {
    const read = async () => {
      for await (const _ of packed.sdk.paginate(() => partnership.client().posts({ first: 1, realm: 'DEMONSTRATION' })))
        continue;
    };
    expect((await failing(read())).code).toBe('PAGES_GO_IN_CIRCLES');
  });

  it('of events go on where the last reading ended', async () => {
    const client = partnership.client();
    const readOn = async (after?: string) => {
      const pages = packed.sdk.paginate((page) => client.events({ ...page, first: 2, realm: 'DEMONSTRATION' }), after);
      const found: string[] = [];
      for (;;) {
        const next = await pages.next();
        if (next.done === true) return { found, cursor: next.value };
        found.push(next.value.type);
      }
    };
    const { cursor } = await readOn();
    await client.recordSource({ ...source('Board paper'), idempotencyKey: randomUUID() });
    await client.raiseDataQuery({
      asAt: '2026-11',
      question: 'Which month?',
      areaId: await areaId(),
    });
    const after = await readOn(cursor);
    expect(after.found.length).toBeGreaterThanOrEqual(1);
    expect((await readOn(after.cursor)).found).toEqual([]);
  });
});
