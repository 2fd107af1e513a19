/** What a system signs to ask for a token: here for whoever tries it out, and for tests. */
import { createPrivateKey, createPublicKey, randomUUID } from 'node:crypto';
import { SignJWT, calculateJwkThumbprint, type JWK } from 'jose';
import { assertionSeconds } from './client-assertion.js';

export interface AssertionTerms {
  clientId: string;
  /** The token endpoint. */
  audience: string;
  /** PEM. */
  privateKey: string;
}

export async function signAssertion({ clientId, audience, privateKey }: AssertionTerms): Promise<string> {
  const key = createPrivateKey(privateKey);
  return new SignJWT()
    .setProtectedHeader({
      alg: key.asymmetricKeyType === 'rsa' ? 'RS512' : 'ES256',
      typ: 'JWT',
      kid: await calculateJwkThumbprint(createPublicKey(key).export({ format: 'jwk' }) as JWK),
    })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(audience)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${String(assertionSeconds)}s`)
    .sign(key);
}
