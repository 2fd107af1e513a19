/** The key that a system signs with: PEM (PKCS #8) or JWK, P-256 for ES256 or RSA for RS512. */
import { base64, base64url, utf8 } from './bytes.js';
import { ThroughlineError } from './errors.js';

/** A private key as a JSON Web Key (RFC 7517). */
export interface Jwk {
  kty?: string;
  kid?: string;
  crv?: string;
  x?: string;
  y?: string;
  d?: string;
  n?: string;
  e?: string;
  p?: string;
  q?: string;
  dp?: string;
  dq?: string;
  qi?: string;
}

export interface SigningKey {
  algorithm: 'ES256' | 'RS512';
  /** By which the server knows it: the thumbprint of its public half, unless you registered it under another. */
  keyId: string;
  sign(text: string): Promise<string>;
}

const parameters = {
  ES256: { load: { name: 'ECDSA', namedCurve: 'P-256' }, sign: { name: 'ECDSA', hash: 'SHA-256' } },
  RS512: {
    load: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' },
    sign: { name: 'RSASSA-PKCS1-v1_5' },
  },
} as const;

export async function readPrivateKey(given: string | Jwk, keyId?: string): Promise<SigningKey> {
  const jwk = typeof given === 'string' ? await jwkOf(given.trim()) : given;
  if (jwk.d === undefined) throw notReadable('It has no private half.');
  const algorithm = jwk.kty === 'RSA' ? 'RS512' : 'ES256';
  const { load, sign } = parameters[algorithm];
  // What else a JWK says of itself (alg, use, key_ops) would keep it from being loaded.
  const { kty, crv, x, y, d, n, e, p, q, dp, dq, qi } = jwk;
  const own = Object.entries({ kty, crv, x, y, d, n, e, p, q, dp, dq, qi }).filter(([, value]) => value !== undefined);
  const key = await crypto.subtle
    .importKey('jwk', Object.fromEntries(own), load, false, ['sign'])
    .catch((cause: unknown) => {
      throw notReadable('It is no key of P-256 or RSA.', cause);
    });
  return {
    algorithm,
    keyId: keyId ?? jwk.kid ?? (await thumbprint(jwk)),
    sign: async (text) => base64url(new Uint8Array(await crypto.subtle.sign(sign, key, utf8(text)))),
  };
}

async function jwkOf(text: string): Promise<Jwk> {
  if (text.startsWith('{')) {
    try {
      return JSON.parse(text) as Jwk;
    } catch (cause) {
      throw notReadable('It begins like a JWK and is no JSON.', cause);
    }
  }
  const [, label, body] = /-----BEGIN ([A-Z ]+)-----([^-]+)-----END \1-----/.exec(text) ?? [];
  if (label === undefined || body === undefined) throw notReadable('It is neither PEM nor JWK.');
  if (label !== 'PRIVATE KEY')
    throw notReadable(
      `It is PEM of the kind ${label}, and PRIVATE KEY (PKCS #8) is needed: openssl pkcs8 -topk8 -nocrypt -in <file> makes one.`,
    );
  const der = base64(body);
  for (const { load } of Object.values(parameters)) {
    const key = await crypto.subtle.importKey('pkcs8', der, load, true, ['sign']).catch(() => undefined);
    if (key !== undefined) return crypto.subtle.exportKey('jwk', key);
  }
  throw notReadable('It is no key of P-256 or RSA.');
}

/** RFC 7638: the members that make the key, in the order of their names. */
async function thumbprint({ kty, crv, x, y, n, e }: Jwk): Promise<string> {
  const members = kty === 'RSA' ? { e, kty, n } : { crv, kty, x, y };
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(JSON.stringify(members)))));
}

function notReadable(why: string, cause?: unknown): ThroughlineError {
  return new ThroughlineError({
    code: 'KEY_NOT_READABLE',
    what: `The private key cannot be used. ${why}`,
    next: 'Give the text of a PEM file (PKCS #8) or a JWK.',
    cause,
  });
}
