import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { pino } from 'pino';
import { createResponseCache, responseKey } from '../../server/reading/response-cache.js';
import { fullSight, sightOf } from '../../server/reading/sight.js';
import { useApi } from '../support/api.js';
import { openCachingApp, type CachingApp } from '../support/cached.js';
import { createTerm, rewriteTerm } from '../support/terms.js';

describe('the key of an answer', () => {
  const parts = {
    queryHash: 'hash',
    operationName: 'Terms',
    variables: { first: 2, filter: { term: 'a', meaning: 'b' } },
    sight: { ...fullSight, own: ['RESTRICTED' as const], organisationId: 'a' },
    today: '2026-11-21',
    version: '7',
  };

  it('does not depend on the order of variables, nor on who asks where all see the same', () => {
    const variables = { filter: { meaning: 'b', term: 'a' }, first: 2 };
    expect(responseKey({ ...parts, variables })).toBe(responseKey(parts));
    const open = { ...parts, sight: fullSight };
    expect(responseKey({ ...open, sight: { ...fullSight, organisationId: 'b', version: '2' } })).toBe(
      responseKey(open),
    );
  });

  it.each([
    { queryHash: 'other' },
    { operationName: null },
    { variables: {} },
    { variables: { first: 2, filter: { term: 'b', meaning: 'a' } } },
    { variables: { first: '2', filter: { term: 'a', meaning: 'b' } } },
    { variables: { first: 2, filter: [{ term: 'a', meaning: 'b' }] } },
    { sight: sightOf(['PUBLIC']) },
    { sight: { ...parts.sight, organisationId: 'b' } },
    { sight: { ...parts.sight, received: ['waits b'] } },
    { today: '2026-11-22' },
    { version: '8' },
  ])('changes with %j', (changed) => {
    expect(responseKey({ ...parts, ...changed })).not.toBe(responseKey(parts));
  });
});

describe('the cache of one process', () => {
  const open = async (megabytes: number) =>
    createResponseCache({ megabytes, redisUrl: undefined, log: pino({ level: 'silent' }) });

  it('is off at 0', async () => {
    expect(await open(0)).toBeUndefined();
  });

  it('is bounded in bytes and keeps what was used last', async () => {
    const cache = await open(1);
    const answer = Buffer.alloc(100_000, 'x');
    const keys = Array.from({ length: 40 }, (_, index) => String(index));
    for (const key of keys) {
      cache?.set(key, answer);
      await cache?.get('0');
    }
    const kept: string[] = [];
    for (const key of keys) if ((await cache?.get(key)) !== undefined) kept.push(key);
    expect(kept).toEqual(['0', ...keys.slice(-9)]);
  });

  it('does not keep an answer that would push out most others', async () => {
    const cache = await open(1);
    cache?.set('small', Buffer.from('answer'));
    cache?.set('large', Buffer.alloc(300_000));
    expect(await cache?.get('large')).toBeUndefined();
    expect((await cache?.get('small'))?.toString()).toBe('answer');
  });

  it('keeps an answer as it was when it was handed in', async () => {
    const cache = await open(1);
    const page = Buffer.from('first answer, second answer');
    cache?.set('first', page.subarray(0, 12));
    page.fill('x');
    const kept = await cache?.get('first');
    expect(kept?.toString()).toBe('first answer');
    expect(kept?.buffer.byteLength).toBe(12);
  });
});

describe('an answer asked for again', () => {
  const api = useApi({ database: 'empty' });
  const query = 'query Terms($first: Int) { glossary(first: $first) { totalCount nodes { term meaning } } }';
  let writer: pg.Client;
  let app: CachingApp;

  beforeAll(async () => {
    writer = new pg.Client({ connectionString: api.url });
    await writer.connect();
    await writer.query(createTerm, ['kept', 'first']);
    api.onClose(() => writer.end());
  });
  beforeEach(async () => {
    app = await openCachingApp(api.url, {});
  });
  afterEach(() => app.close());

  it('comes from the cache, the same to the byte', async () => {
    const first = await app.ask(query, { first: 5 });
    expect(first).toContain('"term":"kept"');
    expect(await app.ask(query, { first: 5 })).toBe(first);
    expect(await app.counts()).toEqual({ hits: 1, misses: 1 });
    await app.ask(query, { first: 6 });
    expect(await app.counts()).toEqual({ hits: 1, misses: 2 });
  });

  it('is new after a committed write, and the kept one after one that was rolled back', async () => {
    await app.ask(query);
    await writer.query('begin');
    await writer.query(rewriteTerm, ['kept', 'second']);
    expect(await app.ask(query)).not.toContain('second');
    await writer.query('commit');
    expect(await app.ask(query)).toContain('second');
    await writer.query('begin');
    await writer.query(rewriteTerm, ['kept', 'third']);
    await writer.query('rollback');
    expect(await app.ask(query)).toContain('second');
    expect(await app.counts()).toEqual({ hits: 2, misses: 2 });
  });

  it('with an error in it is worked out again', async () => {
    const wrong = '{ glossary(first: 1001) { totalCount } }';
    expect(await app.ask(wrong)).toContain('"errors"');
    expect(await app.ask(wrong)).toContain('"errors"');
    expect((await app.counts()).hits).toBe(0);
  });

  it('is worked out again where the cache is off', async () => {
    const without = await openCachingApp(api.url, { RESPONSE_CACHE_MB: '0' });
    try {
      const first = await without.ask(query);
      expect(await without.ask(query)).toBe(first);
      expect(await without.counts()).toEqual({ hits: 0, misses: 0 });
    } finally {
      await without.close();
    }
  });
});
