/** Systems of partners as tests play them: their keys, their registration, and what they sign, rightly or not. */
import { generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { beforeAll } from '@jest/globals';
import { calculateJwkThumbprint, SignJWT, type JWK } from 'jose';
import { createApp, type App } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { createLog } from '../../server/platform/log.js';
import type { Api } from '../support/api.js';
import { send, type Records } from '../support/writes.js';

export const issuer = 'https://throughline.example.org';
/** For applications that say so. */
export const environment = { PUBLIC_URL: issuer };
export const tokenEndpoint = `${issuer}/oauth/token`;
export const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export interface Keys {
  algorithm: 'ES256' | 'RS512';
  keyId: string;
  privateKey: KeyObject;
  /** PEM. */
  publicKey: string;
  jwk: JWK;
}

export async function makeKeys(algorithm: Keys['algorithm'] = 'ES256'): Promise<Keys> {
  const { privateKey, publicKey } =
    algorithm === 'ES256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = publicKey.export({ format: 'jwk' }) as JWK;
  const keyId = await calculateJwkThumbprint(jwk);
  return { algorithm, keyId, privateKey, publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(), jwk };
}

export interface Partner extends Keys {
  clientId: string;
  /** Its id in the contract. */
  id: string;
}

export interface Assertion {
  header?: Record<string, unknown>;
  claims?: Record<string, unknown>;
  key?: KeyObject | Uint8Array;
}

const now = (): number => Math.floor(Date.now() / 1000);

/** A good assertion, but for what is told otherwise; a claim that is undefined is left out. */
export function assertionOf(
  { clientId, algorithm, keyId, privateKey }: Omit<Partner, 'id'>,
  { header = {}, claims = {}, key = privateKey }: Assertion = {},
): Promise<string> {
  const usual = { iss: clientId, sub: clientId, aud: tokenEndpoint, jti: randomUUID(), iat: now(), exp: now() + 240 };
  return new SignJWT({ ...usual, ...claims })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid: keyId, ...header })
    .sign(key, { crit: { tl: true } });
}

export interface TokenAnswer {
  status: number;
  access_token?: string;
  expires_in?: number;
  scope?: string;
  error?: string;
  error_description?: string;
}

export async function post(api: Pick<Api, 'send'>, url: string, form: Record<string, string> | string) {
  const payload = typeof form === 'string' ? form : new URLSearchParams(form).toString();
  return api.send({ url, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload });
}

export async function askToken(
  api: Pick<Api, 'send'>,
  assertion: string,
  more: Record<string, string> = {},
): Promise<TokenAnswer> {
  const answer = await post(api, '/oauth/token', {
    grant_type: 'client_credentials',
    client_assertion_type: assertionType,
    client_assertion: assertion,
    ...more,
  });
  return { status: answer.statusCode, ...answer.json<object>() };
}

export interface Registering {
  register: (clientId: string, keys?: Keys | { keySetUrl: string }) => Promise<Partner>;
}

/** A second process on the database of the first. */
export function useSecondProcess(api: Api): Pick<Api, 'send'> {
  let app: App | undefined;
  beforeAll(async () => {
    const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', ...environment });
    app = await createApp({ databaseUrl: api.url, config, log: createLog(config) });
    await app.http.ready();
    api.onClose(() => app?.close() ?? Promise.resolve());
  });
  return {
    send: ({ method = 'POST', url = '/graphql', ...rest }) => {
      if (app === undefined) throw new Error('Ask inside a test: the process starts before the first.');
      return app.http.inject({ method, url, ...rest });
    },
  };
}

/** Registers systems of the invented community trust, as an administrator does. */
export function useRegistering(api: Api, records: Records): Registering {
  return {
    async register(clientId, given) {
      const keys = given !== undefined && 'privateKey' in given ? given : await makeKeys();
      const told = await send(
        api.as('demonstration-administrator'),
        'registerCaller',
        '... on CallerRegistered { caller { id } }',
        {
          clientId,
          roleId: await idOf(records, 'Role', 'partner-system'),
          organisationId: await idOf(records, 'Organisation', 'demonstration-community-trust'),
          ...(given !== undefined && 'keySetUrl' in given ? given : { publicKeys: [keys.publicKey] }),
        },
      );
      if (told.__typename !== 'CallerRegistered') throw new Error(JSON.stringify(told));
      return { ...keys, clientId, id: (told['caller'] as { id: string }).id };
    },
  };
}

export async function idOf(records: Records, noun: 'Role' | 'Organisation', slug: string): Promise<string> {
  const table = noun === 'Role' ? 'role' : 'organisation';
  const [found] = await records.sql<{ id: string }>(`select id from ${table} where slug = $1`, [slug]);
  if (found === undefined) throw new Error(`There is no ${noun} ${slug}.`);
  return `${noun}:${found.id}`;
}

/** Who a token lets in, or the code of the answer. */
export async function whoIs(api: Pick<Api, 'send'>, token: string): Promise<string> {
  const answer = await api.send({
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    payload: JSON.stringify({ query: '{ roles(first: 1) { nodes { slug } } }' }),
  });
  const { errors } = answer.json<{ errors?: { extensions: { code: string } }[] }>();
  return errors === undefined ? 'let in' : `${String(answer.statusCode)} ${String(errors[0]?.extensions.code)}`;
}
