/** A public key as its owner hands it in, PEM or JWK, read and judged. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, type JWK } from 'jose';
import type { KeyAlgorithm } from '../../../schema/access/caller-key.js';
import { refuse } from '../../platform/write/refused.js';

export interface PublicKey {
  keyId: string;
  thumbprint: string;
  algorithm: KeyAlgorithm;
  /** As a JWK. */
  publicKey: string;
}

const longest = 20_000;
const secretParts = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'];

export async function readPublicKey(given: string, path: string): Promise<PublicKey> {
  if (given.length > longest) unusable(path);
  const named = given.trimStart().startsWith('{') ? jwkIn(given, path) : undefined;
  if (/PRIVATE KEY/.test(given) || secretParts.some((part) => named !== undefined && part in named))
    refuse(
      'PRIVATE_KEY_SENT',
      'This is a private key, and now others may have it. Make a new pair, keep its private key to yourself and send the public one.',
      path,
    );
  const key = keyIn(named ?? given, path);
  const algorithm = algorithmOf(key);
  if (algorithm === undefined || (named?.alg ?? algorithm) !== algorithm || (named?.use ?? 'sig') !== 'sig')
    return unusable(path);
  const jwk = key.export({ format: 'jwk' }) as JWK;
  const thumbprint = await calculateJwkThumbprint(jwk);
  return { keyId: keyId(named?.kid, path) ?? thumbprint, thumbprint, algorithm, publicKey: JSON.stringify(jwk) };
}

function jwkIn(given: string, path: string): JWK {
  try {
    return JSON.parse(given) as JWK;
  } catch {
    return unusable(path);
  }
}

function keyIn(given: JWK | string, path: string): KeyObject {
  try {
    return typeof given === 'string' ? createPublicKey(given) : createPublicKey({ key: given, format: 'jwk' });
  } catch {
    return unusable(path);
  }
}

function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails = {} }: KeyObject): KeyAlgorithm | undefined {
  const { namedCurve, modulusLength = 0, publicExponent = 0n } = asymmetricKeyDetails;
  if (asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') return 'ES256';
  const isSound = modulusLength >= 2048 && modulusLength <= 8192 && publicExponent >= 65_537n;
  return asymmetricKeyType === 'rsa' && isSound ? 'RS512' : undefined;
}

function keyId(given: unknown, path: string): string | undefined {
  if (given === undefined || (typeof given === 'string' && /^[\x21-\x7e]{1,200}$/.test(given))) return given;
  return refuse(
    'BAD_KEY_ID',
    'The `kid` of a key has 1 to 200 signs, and no spaces. Give it another, or leave it out.',
    path,
  );
}

function unusable(path: string): never {
  return refuse(
    'KEY_NOT_USABLE',
    'This is no public key that can be used here. Send one of P-256 (for ES256) or RSA with 2048 to 8192 bits (for RS512), as PEM (BEGIN PUBLIC KEY) or as a JWK.',
    path,
  );
}
