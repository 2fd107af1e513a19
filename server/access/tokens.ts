/** Tokens that say which registered caller sends a request: short-lived, and good on every process of the database. */
import { randomUUID } from 'node:crypto';
import { errors, jwtVerify, SignJWT, type CryptoKey } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Asker } from './find-actor.js';
import { currentKey, longestLifeSeconds, tokenAlgorithm, verifyingKey } from './signing-keys.js';

const type = 'at+jwt';

export interface TokenTerms {
  /** The origin of this server: tokens of another, with a copy of the database even, are not good here. */
  issuer: string;
  seconds?: number;
}

export async function signToken(
  asker: Asker,
  clientId: string,
  { issuer, seconds = longestLifeSeconds }: TokenTerms,
): Promise<string> {
  const { keyId, key } = await currentKey(asker);
  return new SignJWT({ client_id: clientId })
    .setProtectedHeader({ alg: tokenAlgorithm, typ: type, kid: keyId })
    .setIssuer(issuer)
    .setAudience(issuer)
    .setSubject(clientId)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${String(seconds)}s`)
    .sign(key);
}

export interface VerifiedToken {
  clientId: string;
  tokenId: string;
  /** What it was signed with. */
  keyId: string;
  /** In milliseconds. */
  expiresAt: number;
}

/** Verifies tokens and remembers those that were good: a signature costs more than a look-up. */
export class AccessTokens {
  private readonly verified = new LRUCache<string, VerifiedToken>({ max: 10_000 });
  private readonly keys = new LRUCache<string, CryptoKey>({ max: 20, ttl: 60_000 });

  constructor(
    private readonly asker: Asker,
    private readonly issuer: string,
  ) {}

  /** Undefined where the token is not ours or has run out. Whether it was revoked, its key too, is for the look-up of its caller. */
  async verify(token: string): Promise<VerifiedToken | undefined> {
    const remembered = this.verified.get(token);
    if (remembered !== undefined) return remembered.expiresAt > Date.now() ? remembered : undefined;
    try {
      const found = await this.read(token);
      this.verified.set(token, found, { ttl: Math.max(found.expiresAt - Date.now(), 1) });
      return found;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }

  private async read(token: string): Promise<VerifiedToken> {
    const { payload, protectedHeader } = await jwtVerify(token, ({ kid }) => this.keyNamed(kid), {
      issuer: this.issuer,
      audience: this.issuer,
      algorithms: [tokenAlgorithm],
      typ: type,
      requiredClaims: ['sub', 'jti', 'exp', 'client_id'],
      maxTokenAge: longestLifeSeconds,
    });
    return {
      clientId: String(payload.sub),
      tokenId: String(payload.jti),
      keyId: String(protectedHeader.kid),
      expiresAt: Number(payload.exp) * 1000,
    };
  }

  private async keyNamed(keyId: string | undefined): Promise<CryptoKey> {
    // Ours are thumbprints: nothing else is worth asking the database about.
    if (keyId === undefined || !/^[\w-]{43}$/.test(keyId)) throw new errors.JWKSNoMatchingKey();
    const known = this.keys.get(keyId);
    if (known !== undefined) return known;
    const key = await verifyingKey(this.asker, keyId);
    if (key === undefined) throw new errors.JWKSNoMatchingKey();
    this.keys.set(keyId, key);
    return key;
  }
}
