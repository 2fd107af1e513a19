/** Nobody keeps the others from being answered. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { countedAddress } from '../../server/platform/http/addresses.js';
import { byName, openHttp, useHttp } from '../support/http-server.js';
import { hasRedis, TestRedis } from '../support/redis.js';

const environment = { PUBLIC_QUOTA: '3', CALLER_QUOTA: '5', TRUST_PROXY: '127.0.0.1, 10.0.0.0/8' };

interface From {
  authorization?: string;
  'x-forwarded-for'?: string;
}

function ask(http: FastifyInstance, headers: From = {}, remoteAddress = '127.0.0.1'): Promise<LightMyRequestResponse> {
  return http.inject({ method: 'POST', url: '/graphql', payload: {}, headers: { ...headers }, remoteAddress });
}

async function statuses(times: number, once: () => Promise<LightMyRequestResponse>): Promise<number[]> {
  const found: number[] = [];
  for (let time = 0; time < times; time += 1) found.push((await once()).statusCode);
  return found;
}

describe('a quota', () => {
  const http = useHttp({
    environment,
    findAsker: byName,
    routes: (server) => {
      server.get('/large', () => 'a'.repeat(100_000));
    },
  });

  test('is told on the way, and once it is used up when to come back', async () => {
    const first = await ask(http());
    expect(first.headers).toMatchObject({ 'ratelimit-policy': '"public";q=3;w=10', ratelimit: '"public";r=2;t=10' });
    expect(await statuses(3, () => ask(http()))).toEqual([200, 200, 429]);
    const refused = await ask(http());
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'QUOTA_USED_UP' } }] });
  });

  test("is each address's own, and health is beside it", async () => {
    await statuses(3, () => ask(http()));
    expect(await statuses(1, () => ask(http()))).toEqual([429]);
    expect(await statuses(1, () => ask(http(), {}, '192.0.2.7'))).toEqual([200]);
    for (const url of ['/healthz', '/readyz', '/metrics']) expect((await http().inject(url)).statusCode).toBe(200);
  });

  test("is a caller's own wherever it asks from, and larger", async () => {
    await statuses(4, () => ask(http()));
    expect(await statuses(4, () => ask(http(), { authorization: 'wirral' }))).toEqual([200, 200, 200, 200]);
    expect(await statuses(2, () => ask(http(), { authorization: 'wirral' }, '192.0.2.7'))).toEqual([200, 429]);
    expect(await statuses(1, () => ask(http(), { authorization: 'trust' }))).toEqual([200]);
  });

  test('is not got round by a token that is not good', async () => {
    expect(await statuses(4, () => ask(http(), { authorization: 'bad' }))).toEqual([200, 200, 200, 429]);
  });

  test('counts who asks behind a load balancer, and believes nobody else', async () => {
    const behind = (address: string) => () => ask(http(), { 'x-forwarded-for': address });
    expect(await statuses(4, behind('198.51.100.1'))).toEqual([200, 200, 200, 429]);
    expect(await statuses(1, behind('198.51.100.2'))).toEqual([200]);
    const lying = (time: number) => ask(http(), { 'x-forwarded-for': `198.51.100.${String(time)}` }, '192.0.2.9');
    let time = 10;
    expect(await statuses(4, () => lying((time += 1)))).toEqual([200, 200, 200, 429]);
  });

  test('is used up sooner by large answers', async () => {
    expect(await statuses(2, () => http().inject('/large'))).toEqual([200, 429]);
  });
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2:ffff::', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s is counted as %s', (address, counted) => {
  expect(countedAddress(address)).toBe(counted);
});

(hasRedis ? describe : describe.skip)('two processes with one Redis', () => {
  let redis: TestRedis;
  let both: [FastifyInstance, FastifyInstance];

  beforeAll(async () => {
    redis = await TestRedis.prepare();
    await redis.start();
    const shared = { environment: { ...environment, PUBLIC_QUOTA: '10', REDIS_URL: redis.url } };
    both = [await openHttp(shared), await openHttp(shared)];
  });
  afterAll(async () => {
    for (const http of both) await http.close();
    await redis.remove();
  });

  test('turn away whom they have answered often enough together', async () => {
    const [one, other] = both;
    expect(await statuses(8, () => ask(one))).not.toContain(429);
    expect(await statuses(8, () => ask(other))).not.toContain(429);
    const until = performance.now() + 5000;
    let statusesNow = [200];
    while (performance.now() < until && !statusesNow.every((status) => status === 429)) {
      await wait(100);
      statusesNow = [(await other.inject('/')).statusCode, (await one.inject('/')).statusCode];
    }
    expect(statusesNow).toEqual([429, 429]);
  });

  test('count each for itself when Redis is away', async () => {
    await redis.stop();
    const from = (http: FastifyInstance) => () => ask(http, {}, '192.0.2.50');
    expect(await statuses(10, from(both[0]))).not.toContain(429);
    expect(await statuses(1, from(both[0]))).toEqual([429]);
    expect(await statuses(1, from(both[1]))).toEqual([200]);
  });
});
