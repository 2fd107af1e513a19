import { createSecretKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import { rotateSigningKey } from '../../server/access/signing-keys.js';
import { signToken } from '../../server/access/tokens.js';
import { useApi } from '../support/api.js';
import { useRecords } from '../support/writes.js';
import {
  assertionOf,
  issuer,
  makeKeys,
  useRegistering,
  useSecondProcess,
  environment,
  whoIs,
} from './partner-systems.js';

const caller = 'demonstration-council-system';
const away = '401 UNAUTHENTICATED';
const now = (): number => Math.floor(Date.now() / 1000);

describe('access tokens that are forged, expired, revoked or meant for something else', () => {
  const api = useApi({ database: 'demonstration', environment });
  const records = useRecords(api);
  const asker = { query: <Row>(text: string, values: unknown[]) => records.sql<Row>(text, values) };
  const { register } = useRegistering(api, records);
  const there = useSecondProcess(api);
  let keyId = '';
  let key: CryptoKey;
  let publicKey: JWK;

  const takeKey = async (): Promise<void> => {
    const [found] = await records.sql<{ key_id: string; private_key: JWK; public_key: JWK }>(
      'select * from signing_key where retired_at is null',
    );
    if (found === undefined) throw new Error('There is no signing key.');
    keyId = found.key_id;
    publicKey = found.public_key;
    key = (await importJWK(found.private_key, 'ES256')) as CryptoKey;
  };

  beforeAll(async () => {
    await signToken(asker, caller, { issuer });
    await takeKey();
  });

  interface Token {
    header?: Record<string, unknown>;
    claims?: Record<string, unknown>;
    key?: Parameters<SignJWT['sign']>[0];
  }

  /** Signed by this server's own key, but for what is told otherwise. */
  const forge = ({ header = {}, claims = {}, key: by = key }: Token = {}): Promise<string> => {
    const usual = {
      iss: issuer,
      aud: issuer,
      sub: caller,
      client_id: caller,
      jti: randomUUID(),
      iat: now(),
      exp: now() + 600,
    };
    return new SignJWT({ ...usual, ...claims })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: keyId, ...header })
      .sign(by);
  };

  it('are told from a good one', async () => {
    expect(await whoIs(api, await forge())).toBe('let in');
  });

  it.each<[string, Token]>([
    ['expired', { claims: { exp: now() - 1 } }],
    ['not good yet', { claims: { nbf: now() + 60 } }],
    ['made in the future', { claims: { iat: now() + 600 } }],
    ['without an end', { claims: { exp: undefined } }],
    ['older than any may be', { claims: { iat: now() - 9 * 3600 } }],
    ['without a beginning', { claims: { iat: undefined } }],
    ['of another issuer', { claims: { iss: 'https://elsewhere.example.org' } }],
    ['for another server', { claims: { aud: 'https://elsewhere.example.org' } }],
    ['for no server', { claims: { aud: undefined } }],
    ['without a jti', { claims: { jti: undefined } }],
    ['of nobody', { claims: { sub: undefined } }],
    ['of one who is not registered', { claims: { sub: 'nobody' } }],
    ['of whoever works on the database', { claims: { sub: 'operator' } }],
    ['of another type', { header: { typ: 'JWT' } }],
    ['of no type', { header: { typ: undefined } }],
    ['with an unknown kid', { header: { kid: 'A'.repeat(43) } }],
    ['with a kid that leads elsewhere', { header: { kid: '../../../../dev/null' } }],
    ['with a kid for the database', { header: { kid: `' or true --${'x'.repeat(31)}` } }],
    ['without a kid', { header: { kid: undefined } }],
  ])('%s', async (_, token) => {
    expect(await whoIs(api, await forge(token))).toBe(away);
  });

  it('without a signature', async () => {
    const [, payload = ''] = (await forge()).split('.');
    const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt', kid: keyId })).toString('base64url');
    expect(await whoIs(api, `${header}.${payload}.`)).toBe(away);
  });

  it('signed by HS256 with our public key for a secret', async () => {
    const secret = createSecretKey(Buffer.from(JSON.stringify(publicKey)));
    expect(await whoIs(api, await forge({ header: { alg: 'HS256' }, key: secret }))).toBe(away);
  });

  it.each([
    ['in the header', async () => ({ jwk: (await makeKeys()).jwk })],
    ['at an address in the header', () => Promise.resolve({ jku: 'https://example.org/jwks.json' })],
    ['of another database', () => Promise.resolve({})],
  ])('signed with a key %s', async (_, brought) => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(await whoIs(api, await forge({ header: await brought(), key: privateKey }))).toBe(away);
  });

  it('cut short or changed', async () => {
    const good = await forge();
    const [header = '', payload = '', signature = ''] = good.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const changed = Buffer.from(JSON.stringify({ ...claims, sub: 'demonstration-administrator' })).toString(
      'base64url',
    );
    expect(await whoIs(api, good.slice(0, -8))).toBe(away);
    expect(await whoIs(api, `${header}.${changed}.${signature}`)).toBe(away);
    expect(await whoIs(api, `${header}.${payload}`)).toBe(away);
    expect(await whoIs(api, good)).toBe('let in');
    expect(await whoIs(api, `${header}.${changed}.${signature}`)).toBe(away);
  });

  it('that are what a system asks for tokens with', async () => {
    const partner = await register('trust-records');
    expect(await whoIs(api, await assertionOf(partner))).toBe(away);
    expect(
      await whoIs(api, await assertionOf(partner, { claims: { aud: issuer, client_id: caller, sub: caller } })),
    ).toBe(away);
  });

  it('are not remembered beyond their end', async () => {
    const short = await forge({ claims: { exp: now() + 2 } });
    expect(await whoIs(api, short)).toBe('let in');
    const end = Date.now() + 2100;
    while (Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await whoIs(api, short)).toBe(away);
  });

  it('stay good after the signing key was changed, until they would have run out', async () => {
    const before = await signToken(asker, caller, { issuer });
    expect([await whoIs(api, before), await whoIs(there, before)]).toEqual(['let in', 'let in']);
    await rotateSigningKey(asker);
    const [retired] = await records.sql<{ private_key: unknown; hours: number }>(
      `select private_key, extract(epoch from verifies_until - retired_at)::int / 3600 as hours from signing_key where key_id = $1`,
      [keyId],
    );
    expect(retired).toEqual({ private_key: null, hours: 8 });
    const after = await signToken(asker, caller, { issuer });
    expect(await Promise.all([before, after].flatMap((each) => [whoIs(api, each), whoIs(there, each)]))).toEqual(
      Array(4).fill('let in'),
    );
    await records.sql(`update signing_key set verifies_until = now() where key_id = $1`, [keyId]);
    expect(await Promise.all([api, there].map((app) => whoIs(app, before)))).toEqual([away, away]);
    expect(await Promise.all([api, there].map((app) => whoIs(app, after)))).toEqual(['let in', 'let in']);
    await takeKey();
  });

  it('are good no longer, at once and everywhere, where the signing key was changed at once', async () => {
    const before = await signToken(asker, caller, { issuer });
    expect([await whoIs(api, before), await whoIs(there, before)]).toEqual(['let in', 'let in']);
    await rotateSigningKey(asker, 0);
    expect(await Promise.all([api, there].map((app) => whoIs(app, before)))).toEqual([away, away]);
    await takeKey();
  });

  it('are signed with one new key where twenty need it at once', async () => {
    await records.sql(`update signing_key set made_at = now() - interval '91 days' where retired_at is null`);
    const tokens = await Promise.all(Array.from({ length: 20 }, () => signToken(asker, caller, { issuer })));
    expect(await records.sql('select from signing_key where retired_at is null')).toHaveLength(1);
    expect(new Set(await Promise.all(tokens.map((token) => whoIs(there, token))))).toEqual(new Set(['let in']));
  });
});
