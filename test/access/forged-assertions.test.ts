import { createSecretKey, generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { UnsecuredJWT } from 'jose';
import { useApi } from '../support/api.js';
import { send, useRecords } from '../support/writes.js';
import {
  askToken,
  assertionOf,
  makeKeys,
  tokenEndpoint,
  useRegistering,
  useSecondProcess,
  environment,
  type Assertion,
  type Partner,
} from './partner-systems.js';

const now = (): number => Math.floor(Date.now() / 1000);
const unknown = 'No client that is let in signed this.';

describe('assertions that are forged, expired, replayed or meant for something else', () => {
  const api = useApi({ database: 'demonstration', environment });
  const records = useRecords(api);
  const { register } = useRegistering(api, records);
  const there = useSecondProcess(api);
  let partner: Partner;
  let neighbour: Partner;
  let withRsa: Partner;

  beforeAll(async () => {
    partner = await register('trust-records');
    neighbour = await register('trust-neighbour');
    withRsa = await register('trust-rsa', await makeKeys('RS512'));
  });

  const refused = async (assertion: string, words: string): Promise<void> => {
    const { error_description: description, ...answer } = await askToken(api, assertion);
    expect(answer).toEqual({ status: 401, error: 'invalid_client' });
    expect(description).toContain(words);
    expect(description).toMatch(/^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/);
  };

  it.each<[string, Assertion, string]>([
    ['that have expired', { claims: { exp: now() - 60 } }, 'has expired'],
    ['that are not good yet', { claims: { nbf: now() + 120 } }, 'not good yet'],
    ['signed in the future', { claims: { iat: now() + 120 } }, 'lives too long'],
    ['that live for an hour', { claims: { exp: now() + 3600 } }, 'lives too long'],
    ['without an end', { claims: { exp: undefined } }, 'no exp'],
    ['for another server', { claims: { aud: 'https://login.example.org/oauth/token' } }, 'names somebody else'],
    ['for no server', { claims: { aud: undefined } }, 'names somebody else'],
    ['for several servers', { claims: { aud: [tokenEndpoint, 'https://login.example.org'] } }, 'several in aud'],
    ['without a jti', { claims: { jti: undefined } }, 'no jti'],
    ['with a jti that is no text', { claims: { jti: 7 } }, 'jti'],
    ['with an endless jti', { claims: { jti: 'x'.repeat(201) } }, '1 to 200'],
    ['of one for another', { claims: { iss: 'trust-neighbour' } }, unknown],
    ['of nobody', { claims: { iss: undefined, sub: undefined } }, unknown],
    ['of one who is not registered', { claims: { iss: 'nobody', sub: 'nobody' } }, unknown],
    ['of people', { claims: { iss: 'demonstration-officer', sub: 'demonstration-officer' } }, unknown],
    ['in the name of another system', { claims: { iss: 'trust-neighbour', sub: 'trust-neighbour' } }, unknown],
    ['with an unknown kid', { header: { kid: 'another' } }, unknown],
    ['with a kid that leads elsewhere', { header: { kid: '../../../../dev/null' } }, unknown],
    ['without a kid', { header: { kid: undefined } }, unknown],
    ['dressed up as an access token', { header: { typ: 'at+jwt' } }, unknown],
    ['that ask for what nobody knows', { header: { crit: ['tl'], tl: true } }, unknown],
  ])('%s', async (_, assertion, words) => {
    await refused(await assertionOf(partner, assertion), words);
  });

  it('without a signature', async () => {
    const { clientId } = partner;
    const bare = new UnsecuredJWT({ iss: clientId, sub: clientId, aud: tokenEndpoint, jti: 'bare', exp: now() + 200 });
    const [, payload = ''] = bare.encode().split('.');
    const header = Buffer.from(JSON.stringify({ alg: 'none', kid: partner.keyId })).toString('base64url');
    await refused(`${header}.${payload}.`, unknown);
  });

  it.each([
    ['as PEM', () => partner.publicKey],
    ['as a JWK', () => JSON.stringify(partner.jwk)],
  ])('signed by HS256 with the public key %s for a secret', async (_, secret) => {
    const key = createSecretKey(Buffer.from(secret()));
    await refused(await assertionOf(partner, { header: { alg: 'HS256' }, key }), unknown);
  });

  it.each(['RS256', 'PS512', 'RS384'])('signed by %s', async (alg) => {
    await refused(await assertionOf(withRsa, { header: { alg } }), unknown);
  });

  it.each([
    ['in the header', async () => ({ jwk: (await makeKeys()).jwk })],
    ['at an address in the header', () => Promise.resolve({ jku: 'https://example.org/jwks.json' })],
    ['in a chain in the header', () => Promise.resolve({ x5u: 'https://example.org/chain.pem' })],
  ])('signed with a key that comes %s', async (_, brought) => {
    const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    await refused(await assertionOf(partner, { header: await brought(), key }), unknown);
  });

  it('signed with the key of another system', async () => {
    await refused(await assertionOf(partner, { key: neighbour.privateKey }), unknown);
    await refused(await assertionOf(partner, { key: neighbour.privateKey, header: { kid: neighbour.keyId } }), unknown);
  });

  it('that were cut short or changed', async () => {
    const good = await assertionOf(partner);
    const [header = '', payload = '', signature = ''] = good.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const changed = Buffer.from(JSON.stringify({ ...claims, jti: 'changed' })).toString('base64url');
    await refused(good.slice(0, -8), unknown);
    await refused(`${header}.${changed}.${signature}`, unknown);
    await refused(`${header}.${payload}`, unknown);
    await refused('nonsense', unknown);
    expect(await askToken(api, good)).toMatchObject({ status: 200 });
  });

  it('that are access tokens', async () => {
    const { access_token: token = '' } = await askToken(api, await assertionOf(partner));
    await refused(token, unknown);
  });

  it('sent beside another client id', async () => {
    const answer = await askToken(api, await assertionOf(partner), { client_id: 'trust-neighbour' });
    expect(answer).toMatchObject({ status: 401, error: 'invalid_client' });
  });

  describe('used before', () => {
    it('here or on another process', async () => {
      const once = await assertionOf(partner);
      expect(await askToken(api, once)).toMatchObject({ status: 200 });
      expect(await askToken(api, once)).toMatchObject({ status: 401, error: 'invalid_client' });
      const again = await askToken(there, once);
      expect([again.status, again.error_description]).toEqual([401, expect.stringContaining('used before')]);
    });

    it('by none but one of twenty that send it at the same moment to two processes', async () => {
      const once = await assertionOf(partner);
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, n) => askToken(n % 2 === 0 ? api : there, once)),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(19);
    });

    it('in the name of another system, which may well have chosen the same', async () => {
      const claims = { jti: 'chosen by two' };
      expect(await askToken(api, await assertionOf(partner, { claims }))).toMatchObject({ status: 200 });
      expect(await askToken(api, await assertionOf(neighbour, { claims }))).toMatchObject({ status: 200 });
    });

    it('until nobody would take them any more', async () => {
      await askToken(api, await assertionOf(partner, { claims: { jti: 'long past' } }));
      await records.sql(`update used_assertion set forget_at = now() - interval '1 minute'`);
      await askToken(api, await assertionOf(partner));
      expect(await records.sql('select assertion_id from used_assertion')).toHaveLength(1);
    });
  });

  it('signed with a key that was retired, while its successor is good', async () => {
    const system = await register('trust-rotating');
    const next = await makeKeys();
    const administrator = api.as('demonstration-administrator');
    const added = await send(
      administrator,
      'addCallerKey',
      '... on CallerKeyAdded { caller { keys { id keyId retiredOn } } }',
      {
        callerId: system.id,
        publicKey: next.publicKey,
      },
    );
    const { keys } = added['caller'] as { keys: { id: string; keyId: string }[] };
    const later = { ...system, ...next };
    expect(await askToken(api, await assertionOf(system))).toMatchObject({ status: 200 });
    expect(await askToken(api, await assertionOf(later))).toMatchObject({ status: 200 });
    const keyId = keys.find((key) => key.keyId === system.keyId)?.id;
    const retired = await send(administrator, 'retireCallerKey', '... on CallerKeyRetired { key { retiredOn } }', {
      keyId,
    });
    expect(retired['key']).toEqual({ retiredOn: '2026-11-21' });
    await refused(await assertionOf(system), unknown);
    expect(await askToken(there, await assertionOf(later))).toMatchObject({ status: 200 });
  });
});
