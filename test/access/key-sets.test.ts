import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { KeySets } from '../../server/access/systems/key-sets.js';
import { useApi } from '../support/api.js';
import { useRecords } from '../support/writes.js';
import { askToken, assertionOf, environment, makeKeys, useRegistering, type Keys } from './partner-systems.js';

describe('key sets that systems publish', () => {
  const api = useApi({
    database: 'demonstration',
    environment: { ...environment, KEY_SET_ALLOWED_HOSTS: '127.0.0.1' },
  });
  const { register } = useRegistering(api, useRecords(api));
  let published: Keys[] = [];
  let fetched = 0;
  let origin = '';

  const answers: Record<string, RequestListener> = {
    '/keys': (_, response) => {
      fetched += 1;
      const keys = published.map(({ jwk, keyId: kid, algorithm: alg }) => ({ ...jwk, kid, alg }));
      response.writeHead(200, { 'content-type': 'application/jwk-set+json' }).end(JSON.stringify({ keys }));
    },
    '/elsewhere': (_, response) => response.writeHead(302, { location: '/keys' }).end(),
    '/endless': (_, response) => response.writeHead(200).end(JSON.stringify({ keys: [], filler: 'x'.repeat(70_000) })),
    '/nonsense': (_, response) => response.writeHead(200).end('<html>'),
  };

  beforeAll(async () => {
    const server = createServer((request, response) => {
      (answers[String(request.url)] ?? ((_, missing) => missing.writeHead(404).end()))(request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    api.onClose(async () => {
      server.close();
      await once(server, 'close');
    });
  });

  it('let a system sign with what stands in them, and with a new key without anybody being asked', async () => {
    const [one, two] = [await makeKeys(), await makeKeys('RS512')];
    published = [one];
    const system = await register('trust-publishing', { keySetUrl: `${origin}/keys` });
    expect(await askToken(api, await assertionOf({ ...system, ...one }))).toMatchObject({ status: 200 });
    expect(await askToken(api, await assertionOf({ ...system, ...one }))).toMatchObject({ status: 200 });
    expect(fetched).toBe(1);
    published = [one, two];
    const early = await askToken(api, await assertionOf({ ...system, ...two }));
    expect([early.status, fetched]).toEqual([401, 1]);
    const later = Date.now() + 31_000;
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => later);
    try {
      expect(await askToken(api, await assertionOf({ ...system, ...two }))).toMatchObject({ status: 200 });
      expect(fetched).toBe(2);
      expect(await askToken(api, await assertionOf({ ...system, ...(await makeKeys()) }))).toMatchObject({
        status: 401,
      });
      expect(fetched).toBe(2);
    } finally {
      clock.mockRestore();
    }
  });

  it.each(['missing', 'elsewhere', 'endless', 'nonsense'])('open nothing where they are %s', async (place) => {
    const keys = await makeKeys();
    published = [keys];
    const system = await register(`trust-${place}`, { keySetUrl: `${origin}/${place}` });
    expect(await askToken(api, await assertionOf({ ...system, ...keys }))).toMatchObject({
      status: 401,
      error: 'invalid_client',
    });
  });

  /** What comes of asking a key set that lies there for a key. */
  const fault = async (sets: KeySets, url: string): Promise<Error> => {
    try {
      await sets.at(url)({ alg: 'ES256', kid: 'any' }, { payload: '', signature: '' });
    } catch (error) {
      return error as Error;
    }
    throw new Error('There is such a key.');
  };

  it.each([
    ['http://127.0.0.1/keys', 'https://'],
    ['https://localhost/keys', 'public addresses'],
    ['https://[::1]/keys', 'public addresses'],
    ['https://169.254.169.254/keys', 'public addresses'],
  ])('are not fetched from %s unless it is allowed', async (url, why) => {
    expect(String((await fault(new KeySets([]), url)).cause)).toContain(why);
  });

  it('are not asked for again at once where they did not come', async () => {
    const sets = new KeySets(['127.0.0.1']);
    expect(await fault(sets, `${origin}/nowhere-at-all`)).toBe(await fault(sets, `${origin}/nowhere-at-all`));
  });
});
