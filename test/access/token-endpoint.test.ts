import { beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import * as openid from 'openid-client';
import { useApi } from '../support/api.js';
import { send, useRecords } from '../support/writes.js';
import {
  askToken,
  assertionOf,
  assertionType,
  issuer,
  makeKeys,
  post,
  tokenEndpoint,
  useRegistering,
  useSecondProcess,
  environment,
  whoIs,
  type Partner,
} from './partner-systems.js';

describe('partner systems get tokens', () => {
  const api = useApi({ database: 'demonstration', environment });
  const records = useRecords(api);
  const { register } = useRegistering(api, records);
  const there = useSecondProcess(api);
  let partner: Partner;

  beforeAll(async () => {
    partner = await register('trust-records');
  });

  const token = async (of = partner): Promise<string> =>
    String((await askToken(api, await assertionOf(of))).access_token);

  it.each(['ES256', 'RS512'] as const)('with an assertion signed by %s', async (algorithm) => {
    const system = await register(`signs-${algorithm.toLowerCase()}`, await makeKeys(algorithm));
    const answer = await askToken(api, await assertionOf(system));
    expect(answer).toMatchObject({ status: 200, token_type: 'Bearer', expires_in: 600 });
    expect(answer.scope?.split(' ')).toContain('waits:reportWaits');
    const issued = String(answer.access_token);
    expect(decodeProtectedHeader(issued)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect(decodeJwt(issued)).toMatchObject({ iss: issuer, aud: issuer, sub: system.clientId });
    expect([await whoIs(api, issued), await whoIs(there, issued)]).toEqual(['let in', 'let in']);
  });

  it.each([
    ['the token endpoint', tokenEndpoint],
    ['the issuer', issuer],
    ['a list of one', [tokenEndpoint]],
  ])('whose assertion names %s', async (_, aud) => {
    expect(await askToken(api, await assertionOf(partner, { claims: { aud } }))).toMatchObject({ status: 200 });
  });

  it('and act for their organisation', async () => {
    const authorization = `Bearer ${await token()}`;
    const answer = await api.send({
      headers: { 'content-type': 'application/json', authorization },
      payload: JSON.stringify({
        query:
          'mutation { recordSource(input: { idempotencyKey: "from a system", document: { slug: "trust-list", title: "A list", kind: PUBLISHED_STATISTICS, visibility: PUBLIC }, passages: [{ locator: "1", summary: "One" }] }) { __typename } }',
      }),
    });
    expect(answer.json()).toEqual({ data: { recordSource: { __typename: 'SourceRecorded' } } });
    const [made] = await records.sql<{ role: string; slug: string }>(
      `select c.actor_role as role, o.slug from change_record c join organisation o on o.id = c.organisation_id order by c.id desc limit 1`,
    );
    expect(made).toEqual({ role: 'partner-system', slug: 'demonstration-community-trust' });
  });

  it('as a client library does that knows nothing but the address', async () => {
    const config = await openid.discovery(
      new URL(issuer),
      partner.clientId,
      undefined,
      openid.PrivateKeyJwt({
        key: await crypto.subtle.importKey(
          'pkcs8',
          partner.privateKey.export({ type: 'pkcs8', format: 'der' }),
          { name: 'ECDSA', namedCurve: 'P-256' },
          false,
          ['sign'],
        ),
        kid: partner.keyId,
      }),
      { algorithm: 'oauth2', [openid.customFetch]: overInject },
    );
    config[openid.customFetch] = overInject;
    const { access_token: issued } = await openid.clientCredentialsGrant(config);
    expect(await whoIs(api, issued)).toBe('let in');
    await openid.tokenRevocation(config, issued);
    expect(await whoIs(api, issued)).toBe('401 UNAUTHENTICATED');
  });

  async function overInject(url: string, { method, headers, body }: openid.CustomFetchOptions): Promise<Response> {
    const answer = await there.send({
      method: method as 'GET' | 'POST',
      url: url.slice(issuer.length),
      headers: Object.fromEntries(Object.entries(headers)),
      ...(body instanceof URLSearchParams ? { payload: body.toString() } : {}),
    });
    return new Response(answer.body, {
      status: answer.statusCode,
      headers: { 'content-type': String(answer.headers['content-type'] ?? 'text/plain') },
    });
  }

  it('and publish what they need, but no private key', async () => {
    const metadata = await there.send({ method: 'GET', url: '/.well-known/oauth-authorization-server' });
    expect(metadata.json()).toMatchObject({
      issuer,
      token_endpoint: tokenEndpoint,
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ['ES256', 'RS512'],
    });
    const { keys } = (await there.send({ method: 'GET', url: '/.well-known/jwks.json' })).json<{
      keys: Record<string, string>[];
    }>();
    const kid = decodeProtectedHeader(await token()).kid;
    expect(keys).toEqual([
      { kty: 'EC', crv: 'P-256', x: expect.any(String), y: expect.any(String), kid, alg: 'ES256', use: 'sig' },
    ]);
  });

  describe('which are closed again', () => {
    it('at once and on every process, each by itself', async () => {
      const [first, second] = [await token(), await token()];
      expect([await whoIs(there, first), await whoIs(there, second)]).toEqual(['let in', 'let in']);
      const answer = await post(api, '/oauth/revoke', {
        client_assertion_type: assertionType,
        client_assertion: await assertionOf(partner),
        token: first,
      });
      expect([answer.statusCode, answer.body]).toEqual([200, '']);
      expect([await whoIs(there, first), await whoIs(api, first)]).toEqual([
        '401 UNAUTHENTICATED',
        '401 UNAUTHENTICATED',
      ]);
      expect(await whoIs(there, second)).toBe('let in');
    });

    it('by the system they were given to alone', async () => {
      const stranger = await register('trust-stranger');
      const issued = await token();
      const answer = await post(api, '/oauth/revoke', {
        client_assertion_type: assertionType,
        client_assertion: await assertionOf(stranger),
        token: issued,
      });
      expect([answer.statusCode, answer.json<object>()]).toMatchObject([400, { error: 'unauthorized_client' }]);
      expect(await whoIs(api, issued)).toBe('let in');
    });

    it.each(['nonsense', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.'])('and need not be good: %s', async (nonsense) => {
      const answer = await post(api, '/oauth/revoke', {
        client_assertion_type: assertionType,
        client_assertion: await assertionOf(partner),
        token: nonsense,
      });
      expect(answer.statusCode).toBe(200);
    });

    it.each([
      ['suspended', 'suspendCaller', '... on CallerSuspended { caller { id status } }'],
      ['revoked', 'revokeCaller', '... on CallerRevoked { caller { id status } }'],
    ])('with their caller, when it is %s', async (status, verb, shown) => {
      const system = await register(`to-be-${status}`);
      const issued = await token(system);
      expect(await whoIs(there, issued)).toBe('let in');
      const told = await send(api.as('demonstration-administrator'), verb, shown, {
        callerId: system.id,
        reason: 'Its key may have been copied.',
      });
      expect(told['caller']).toEqual({ id: system.id, status: status.toUpperCase() });
      expect(await whoIs(there, issued)).toBe('401 UNAUTHENTICATED');
      expect(await askToken(there, await assertionOf(system))).toMatchObject({ status: 401, error: 'invalid_client' });
    });
  });

  it.each([
    ['without a grant', {}, 400, 'invalid_request'],
    ['for another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['without an assertion', { grant_type: 'client_credentials' }, 401, 'invalid_client'],
    [
      'with a secret',
      { grant_type: 'client_credentials', client_id: 'trust-records', client_secret: 'x' },
      401,
      'invalid_client',
    ],
  ])('but not %s', async (_, form, status, error) => {
    const answer = await post(api, '/oauth/token', form);
    expect([answer.statusCode, answer.json<{ error: string }>().error]).toEqual([status, error]);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it.each([
    ['sent twice', 'application/x-www-form-urlencoded', 'grant_type=client_credentials&grant_type=password'],
    ['as JSON', 'application/json', '{"grant_type":"client_credentials"}'],
    ['of 40 kB', 'application/x-www-form-urlencoded', `grant_type=${'x'.repeat(40_000)}`],
    ['without a type', undefined, 'grant_type=client_credentials'],
  ])('nor for parameters %s', async (_, type, payload) => {
    const headers = type === undefined ? {} : { 'content-type': type };
    const answer = await api.send({ url: '/oauth/token', headers, payload });
    expect([answer.statusCode, answer.json<object>()]).toMatchObject([400, { error: 'invalid_request' }]);
  });
});
