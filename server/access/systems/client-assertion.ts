/** How a system proves that it is the one that asks: a statement it has signed, good for minutes and once (RFC 7523). */
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from 'jose';
import type { Asker } from '../find-actor.js';
import { assertionAlgorithms, paths } from './addresses.js';
import { findSystem, type System } from './find-system.js';
import { KeySetMissing, type KeySets } from './key-sets.js';
import { OAuthRefusal } from './oauth-refusal.js';
import { isFirstUse } from './used-assertions.js';

export const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
export const assertionSeconds = 300;
/** By how much clocks may differ. */
const toleranceSeconds = 30;
const types = [undefined, 'jwt', 'client-authentication+jwt'];

export interface Doorkeeping {
  asker: Asker;
  issuer: string;
  keySets: KeySets;
}

/** To a stranger it is all one whether the client, its key or the signature is wrong; the owner of the key is told what to mend. */
const unknown = (cause?: unknown): OAuthRefusal =>
  turnedAway(
    'No client that is let in signed this. Sign with a key that is registered here or in your key set, name it as kid in the header, and name your client id as iss and sub.',
    cause,
  );

export async function authenticate(
  { asker, issuer, keySets }: Doorkeeping,
  form: ReadonlyMap<string, string>,
): Promise<System> {
  const assertion = form.get('client_assertion');
  if (assertion === undefined || form.get('client_assertion_type') !== assertionType)
    throw turnedAway(
      `Clients sign in with private_key_jwt: send client_assertion, and client_assertion_type=${assertionType}.`,
    );
  const clientId = claimedBy(assertion);
  if ((form.get('client_id') ?? clientId) !== clientId) throw unknown();
  const system = await findSystem(asker, clientId);
  if (system === undefined) throw unknown();
  const claims = await verified(assertion, system, { issuer, keySets });
  await checkLife(asker, system, claims);
  return system;
}

function claimedBy(assertion: string): string {
  try {
    const { typ, kid } = decodeProtectedHeader(assertion);
    const { iss, sub } = decodeJwt(assertion);
    if (typeof sub === 'string' && iss === sub && kid !== undefined && types.includes(typ?.toLowerCase())) return sub;
  } catch {
    // It cannot be read.
  }
  throw unknown();
}

async function verified(
  assertion: string,
  { clientId, keys, keySetUrl }: System,
  { issuer, keySets }: Omit<Doorkeeping, 'asker'>,
): Promise<JWTPayload> {
  const keyOf = keySetUrl === null ? createLocalJWKSet({ keys: [...keys] }) : keySets.at(keySetUrl);
  try {
    const { payload } = await jwtVerify(assertion, keyOf, {
      algorithms: assertionAlgorithms,
      issuer: clientId,
      subject: clientId,
      audience: [issuer + paths.token, issuer],
      requiredClaims: ['exp', 'jti'],
      clockTolerance: toleranceSeconds,
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw turnedAway('The assertion has expired. Sign a new one.', error);
    if (error instanceof errors.JWTClaimValidationFailed) throw turnedAway(faultOf(error.claim, issuer), error);
    if (error instanceof errors.JOSEError || error instanceof KeySetMissing) throw unknown(error);
    throw error;
  }
}

function faultOf(claim: string, issuer: string): string {
  switch (claim) {
    case 'aud':
      return `The aud of the assertion names somebody else. Name ${issuer}${paths.token}.`;
    case 'nbf':
      return 'The assertion is not good yet. Set your clock right.';
    default:
      return `The assertion has no ${claim} that can be used. Give it iss, sub, aud, exp and jti.`;
  }
}

async function checkLife(
  asker: Asker,
  { callerId }: System,
  { aud, exp = 0, iat = 0, jti }: JWTPayload,
): Promise<void> {
  const now = Date.now() / 1000;
  if (Array.isArray(aud) && aud.length > 1)
    throw turnedAway('The assertion names several in aud, and each could use it. Name one.');
  if (exp > now + assertionSeconds + toleranceSeconds || iat > now + toleranceSeconds)
    throw turnedAway('The assertion lives too long. Let exp be at most five minutes ahead, and set your clock right.');
  if (typeof jti !== 'string' || !/^[\x20-\x7e]{1,200}$/.test(jti))
    throw turnedAway('The jti of an assertion has 1 to 200 signs. A new UUID for each does well.');
  if (!(await isFirstUse(asker, callerId, jti, exp)))
    throw turnedAway('This assertion was used before. Sign a new one, with a new jti, for each request.');
}

function turnedAway(message: string, cause?: unknown): OAuthRefusal {
  return new OAuthRefusal('invalid_client', message, { cause });
}
