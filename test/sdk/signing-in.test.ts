import { describe, expect, it } from '@jest/globals';
import { makeKeys } from '../access/partner-systems.js';
import { send } from '../support/writes.js';
import { issuer, pem, usePartner } from './use-partner.js';

const partnership = usePartner();
const { api, line, packed } = partnership;
const token = '/oauth/token';

describe('a partner’s system signs in', () => {
  it.each(['ES256', 'RS512'] as const)('with a key for %s, as PEM, as a JWK and as its text', async (algorithm) => {
    const partner = await partnership.register(`keys-${algorithm.toLowerCase()}`, await makeKeys(algorithm));
    const jwk = partner.privateKey.export({ format: 'jwk' });
    for (const key of [pem(partner), jwk, JSON.stringify({ ...jwk, use: 'sig', alg: algorithm })]) {
      const { nodes } = await partnership
        .client({ clientId: partner.clientId, key: key as string })
        .events({ first: 1 });
      expect(nodes).toEqual([]);
    }
  });

  it('once for all that is asked at the same time, and not again while the token is good', async () => {
    line.reset();
    const client = partnership.client();
    await Promise.all(Array.from({ length: 20 }, () => client.areas({ first: 1 })));
    await client.areas({ first: 1 });
    expect(line.to(token).length).toBe(1);
    expect(line.to('/graphql').length).toBe(21);
  });

  it('again before the token ends', async () => {
    line.reset(({ path }) =>
      path === token ? { changes: (body) => body.replace(/"expires_in":\d+/, '"expires_in":1') } : undefined,
    );
    const client = partnership.client();
    await client.areas({ first: 1 });
    await client.areas({ first: 1 });
    expect(line.to(token).length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 850));
    await client.areas({ first: 1 });
    expect(line.to(token).length).toBe(2);
  });

  it('again where a token was ended before its time', async () => {
    line.reset();
    const client = partnership.client();
    await client.areas({ first: 1 });
    line.faults = ({ path, count }) =>
      path === '/graphql' && count === 2
        ? {
            status: 401,
            headers: { 'content-type': 'application/json' },
            body: '{"errors":[{"message":"Ended.","extensions":{"code":"UNAUTHENTICATED"}}]}',
          }
        : undefined;
    expect((await client.areas({ first: 1 })).nodes.length).toBe(1);
    expect(line.to(token).length).toBe(2);
  });

  it('with a new assertion at each attempt', async () => {
    line.reset(({ path, count }) => (path === token && count === 1 ? { breaks: 'after' } : undefined));
    expect((await partnership.client().areas({ first: 1 })).nodes.length).toBe(1);
    const sent = line.to(token).map(({ body }) => new URLSearchParams(body).get('client_assertion'));
    expect(sent.length).toBe(2);
    expect(sent[0]).not.toBe(sent[1]);
  });

  it('though its clock is an hour off', async () => {
    const { partner } = partnership;
    for (const offMs of [3_600_000, -3_600_000]) {
      const program = `
        const { now } = Date; Date.now = () => now() + ${String(offMs)};
        const { Throughline } = await import('@throughline/sdk');
        const throughline = new Throughline(${JSON.stringify({ url: await api.address(), issuer, clientId: partner.clientId, key: pem(partner) })});
        const { nodes } = await throughline.areas({ first: 1 });
        console.log(nodes.length);`;
      const { text, errors } = await packed.run(['--input-type=module', '--eval', program]);
      expect([text, errors]).toEqual(['1\n', '']);
    }
  });
});

describe('who may not sign in is told what to do', () => {
  const failing = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => undefined,
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(packed.sdk.ThroughlineError);
    return error as InstanceType<typeof packed.sdk.ThroughlineError>;
  };

  it('with a wrong key', async () => {
    line.reset();
    const wrong = await makeKeys();
    const error = await failing(partnership.client({ key: pem(wrong) }).areas());
    expect(error).toMatchObject({ code: 'SIGN_IN_REFUSED', status: 401, requestId: expect.stringMatching(/./) });
    expect(error.message).toContain('Sign with a key that is registered here');
    expect(error.next).toContain('administrator');
    expect(line.to(token).length).toBe(1);
    expect(`${JSON.stringify(error)} ${String(error.stack)}`).not.toContain('PRIVATE');
  });

  it('once it is revoked, also with a token in hand', async () => {
    const revoked = await partnership.register('soon-revoked', await makeKeys());
    const client = partnership.client({ clientId: revoked.clientId, key: pem(revoked) });
    expect((await client.events({ first: 1 })).nodes).toEqual([]);
    const told = await send(
      api.as('demonstration-administrator'),
      'revokeCaller',
      '... on CallerRevoked { caller { id } }',
      {
        callerId: revoked.id,
        reason: 'The contract has ended.',
      },
    );
    expect(told.__typename).toBe('CallerRevoked');
    expect((await failing(client.events({ first: 1 }))).code).toBe('SIGN_IN_REFUSED');
  });

  it('where assertions would name another server', async () => {
    const error = await failing(partnership.client({ issuer: 'https://elsewhere.example.org' }).areas());
    expect(error).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    expect(error.message).toContain(`Name ${issuer}/oauth/token`);
  });

  it.each([
    [
      'an encrypted key',
      '-----BEGIN ENCRYPTED PRIVATE KEY-----\nAA==\n-----END ENCRYPTED PRIVATE KEY-----',
      'openssl pkcs8',
    ],
    ['a key of the older kind', '-----BEGIN EC PRIVATE KEY-----\nAA==\n-----END EC PRIVATE KEY-----', 'openssl pkcs8'],
    ['a public key', { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' }, 'no private half'],
    ['another file', 'trust-records.pem', 'neither PEM nor JWK'],
    ['a broken JWK', '{"kty":', 'no JSON'],
    ['PEM with something else in it', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----', 'P-256 or RSA'],
  ])('with %s', async (_, key, words) => {
    const error = await failing(partnership.client({ key }).areas());
    expect(error.code).toBe('KEY_NOT_READABLE');
    expect(error.message).toContain(words);
  });

  it('where only half of what it takes is given', () => {
    expect(() => new packed.sdk.Throughline({ url: 'https://example.org', clientId: 'x' })).toThrow(
      /one of them is missing/,
    );
  });
});
