/** Tokens that say which registered caller sends a request: signed with a secret that all processes on one database share. */
import { jwtVerify, SignJWT } from 'jose';
import type { Asker } from './find-actor.js';

const issuer = 'throughline';
const algorithm = 'HS256';

async function secretOf(asker: Asker): Promise<Uint8Array> {
  const [row] = await asker.query<{ secret: string }>('select secret from token_secret', []);
  if (row === undefined) throw new Error('The token secret is missing: run npm run migrate.');
  return new TextEncoder().encode(row.secret);
}

export async function signToken(asker: Asker, clientId: string, hours = 8): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: algorithm })
    .setIssuer(issuer)
    .setSubject(clientId)
    .setIssuedAt()
    .setExpirationTime(`${String(hours)}h`)
    .sign(await secretOf(asker));
}

/** The caller's client id, or undefined where the token is not ours or no longer good. */
export async function clientOf(asker: Asker, token: string): Promise<string | undefined> {
  try {
    const { payload } = await jwtVerify(token, await secretOf(asker), { issuer, algorithms: [algorithm] });
    return payload.sub;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_J')) return undefined;
    throw error;
  }
}
