import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { pino } from 'pino';
import { createResponseCache, type ResponseCache } from '../../server/reading/response-cache.js';
import { useApi } from '../support/api.js';
import { openCachingApp } from '../support/cached.js';
import { hasRedis, TestRedis } from '../support/redis.js';
import { createTerm, rewriteTerm } from '../support/terms.js';

const lost = 'Redis is away: this process keeps answers for itself until it is back';
const leftOut =
  'LEFT OUT: the shared cache is not tested, for this machine has no redis-server. Install it to test that too.';
const back = 'Redis is back: answers are shared again';

async function until(holds: () => unknown, what: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return;
    await wait(50);
  }
  throw new Error(`Ten seconds went by, and ${what} did not happen.`);
}

describe('answers shared through Redis', () => {
  if (!hasRedis) {
    process.stderr.write(`${leftOut}\n`);
    it.todo(leftOut);
    return;
  }

  let redis: TestRedis;
  let said: { msg: string; reason?: string }[];
  let opened: ResponseCache[];

  beforeAll(async () => {
    redis = await TestRedis.prepare();
  });
  afterAll(() => redis.remove());
  beforeEach(async () => {
    [said, opened] = [[], []];
    await redis.start();
  });
  afterEach(async () => {
    for (const cache of opened) await cache.close();
    await redis.stop();
  });

  async function open(redisUrl = redis.url): Promise<ResponseCache> {
    const log = pino({ base: null }, { write: (line: string) => said.push(JSON.parse(line) as { msg: string }) });
    const cache = await createResponseCache({ megabytes: 1, redisUrl, log });
    if (cache === undefined) throw new Error('A cache of a megabyte is a cache.');
    opened.push(cache);
    return cache;
  }
  const messages = (): string[] => said.map(({ msg }) => msg);

  it('are there for every process, byte for byte, and for a while', async () => {
    const [one, two] = [await open(), await open()];
    const answer = Buffer.from([0, 255, 13, 10, 195, 40]);
    one.set('key', answer);
    await until(() => two.get('key'), 'the second cache finding what the first kept');
    expect(await two.get('key')).toEqual(answer);
    expect(await two.get('other')).toBeUndefined();
    expect(messages()).toEqual([]);

    const [key = ''] = await redis.ask((client) => client.keys('*'));
    expect(key).toMatch(/^throughline:answer:[\w-]{16}:key$/);
    const expiry = await redis.ask((client) => client.ttl(key));
    expect(expiry).toBeGreaterThan(590);
    expect(expiry).toBeLessThanOrEqual(600);
  });

  it('are done without while Redis hangs, after one short wait', async () => {
    const cache = await open();
    redis.signal('SIGSTOP');
    const begun = performance.now();
    expect(await cache.get('key')).toBeUndefined();
    for (let count = 0; count < 100; count++) expect(await cache.get('key')).toBeUndefined();
    // A wait for each would be five seconds.
    expect(performance.now() - begun).toBeLessThan(2500);
    cache.set('mine', Buffer.from('answer'));
    expect((await cache.get('mine'))?.toString()).toBe('answer');
    redis.signal('SIGCONT');
    await until(() => said.length > 1, 'the log saying that Redis is back');
    expect(said.map(({ msg, reason }) => [msg, reason])).toEqual([
      [lost, 'it did not answer in 50 ms'],
      [back, undefined],
    ]);
  });

  it('are done without while Redis is gone, and shared again once it is back', async () => {
    const [one, two] = [await open(), await open()];
    await redis.stop();
    await until(() => said.length === 2, 'both caches missing Redis');
    expect(await one.get('key')).toBeUndefined();
    await redis.start();
    await until(() => said.length === 4, 'both caches finding Redis');
    expect(messages()).toEqual([lost, lost, back, back]);
    one.set('key', Buffer.from('answer'));
    await until(() => two.get('key'), 'the second cache finding what the first kept');
  });

  it('are done without where Redis is not there at the start', async () => {
    await redis.stop();
    const cache = await open();
    expect(messages()).toEqual([lost]);
    cache.set('key', Buffer.from('answer'));
    expect((await cache.get('key'))?.toString()).toBe('answer');
    await redis.start();
    await until(() => said.length > 1, 'the log saying that Redis is there');
    expect(messages()).toEqual([lost, back]);
  });

  it('are refused by a Redis that wants another password, which is said once and never shown', async () => {
    await redis.ask((client) => client.configSet('requirepass', 'right'));
    const cache = await open(redis.url.replace('//', '//:hunter2@'));
    expect(await cache.get('key')).toBeUndefined();
    await wait(500);
    expect(said).toEqual([expect.objectContaining({ msg: lost, reason: expect.stringContaining('WRONGPASS') })]);
    expect(JSON.stringify(said)).not.toContain('hunter2');
  });

  it('are not kept by a Redis that is full, which is said once', async () => {
    await redis.ask((client) => client.configSet('maxmemory', '1'));
    const [one, two] = [await open(), await open()];
    for (const key of ['a', 'b', 'c']) one.set(key, Buffer.from('answer'));
    await until(() => said.length > 0, 'the log saying that Redis refuses');
    expect(await two.get('a')).toBeUndefined();
    expect((await one.get('a'))?.toString()).toBe('answer');
    expect(messages()).toEqual(['Redis refuses to share answers: mend its settings']);
  });

  describe('by two applications', () => {
    const api = useApi({ database: 'empty' });

    it('are found by the other until somebody writes', async () => {
      const writer = new pg.Client({ connectionString: api.url });
      await writer.connect();
      api.onClose(() => writer.end());
      await writer.query(createTerm, ['kept', 'first']);
      const settings = { REDIS_URL: redis.url };
      const [one, two] = [await openCachingApp(api.url, settings), await openCachingApp(api.url, settings)];
      try {
        const query = '{ glossary { nodes { term meaning } } }';
        const answer = await one.ask(query);
        await until(async () => (await redis.ask((client) => client.dbSize())) > 0, 'an answer coming to Redis');
        expect(await two.ask(query)).toBe(answer);
        expect(await two.counts()).toEqual({ hits: 1, misses: 0 });
        await writer.query(rewriteTerm, ['kept', 'second']);
        expect(await two.ask(query)).toContain('second');
        expect(await one.ask(query)).toContain('second');
      } finally {
        await Promise.all([one.close(), two.close()]);
      }
    });
  });
});
