/** A sign-in that has begun: what must come back from the provider, sealed into a cookie of the browser that began it. */
import { hkdfSync } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { z } from 'zod';
import type { IdentityProvider } from './identity-provider.js';

const pendingSignIn = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Where the person goes afterwards: a path of ours. */
  to: z.string(),
  /** Which of its roles the person chose, where there are several. */
  role: z.string().optional(),
});

export type PendingSignIn = z.infer<typeof pendingSignIn>;

export const signInSeconds = 600;

/** Every process has the provider's client secret; what is derived from it says nothing of it. */
function sealingKey({ clientSecret, issuer }: IdentityProvider): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', clientSecret, issuer, 'throughline sign-in cookie', 32));
}

export async function seal(provider: IdentityProvider, pending: PendingSignIn, now = new Date()): Promise<string> {
  return new EncryptJWT({ ...pending })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setIssuedAt(now)
    .setExpirationTime(new Date(now.getTime() + signInSeconds * 1000))
    .encrypt(sealingKey(provider));
}

/** Undefined where it is not ours, was begun with another provider, or too long ago. */
export async function unseal(provider: IdentityProvider, sealed: string): Promise<PendingSignIn | undefined> {
  const opened = await jwtDecrypt(sealed, sealingKey(provider), {
    keyManagementAlgorithms: ['dir'],
    contentEncryptionAlgorithms: ['A256GCM'],
  }).catch(() => undefined);
  return pendingSignIn.safeParse(opened?.payload).data;
}
