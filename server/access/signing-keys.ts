/**
 * What tokens are signed with. One key is current, for all processes on the database; those before it verify until the last token that
 * they signed has run out.
 */
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { sql } from '../reading/sql.js';
import type { Asker } from './find-actor.js';

export const tokenAlgorithm = 'ES256';
export const longestLifeSeconds = 8 * 3600;

const daysUntilReplaced = 90;

export interface SigningKey {
  keyId: string;
  key: CryptoKey;
}

/** The key to sign with; the first to need one makes it, and the first to find it old replaces it. */
export async function currentKey(asker: Asker): Promise<SigningKey> {
  const kept = `select key_id, private_key, made_at < now() - $1 * interval '1 day' as is_old from signing_key where retired_at is null`;
  for (;;) {
    const [found] = await asker.query<{ key_id: string; private_key: JWK; is_old: boolean }>(kept, [daysUntilReplaced]);
    if (found?.is_old === false) return { keyId: found.key_id, key: await imported(found.private_key) };
    await rotateSigningKey(asker);
  }
}

/** Where two do it at once, one of their keys is kept. With no seconds left, what the key before signed is good no longer. */
export async function rotateSigningKey(asker: Asker, secondsLeft = longestLifeSeconds): Promise<void> {
  const { publicKey, privateKey } = await generateKeyPair(tokenAlgorithm, { extractable: true });
  const shown = await exportJWK(publicKey);
  await asker.query(
    `with retired as (
       update signing_key set retired_at = now(), verifies_until = now() + $4 * interval '1 second', private_key = null
       where retired_at is null returning key_id)
     insert into signing_key (key_id, public_key, private_key) select $1, $2::jsonb, $3::jsonb from (select count(*) from retired) r
     on conflict ((true)) where retired_at is null do nothing`,
    [
      await calculateJwkThumbprint(shown),
      JSON.stringify(shown),
      JSON.stringify(await exportJWK(privateKey)),
      secondsLeft,
    ],
  );
}

const isGood = sql`coalesce(verifies_until, 'infinity') > now()`;

export async function verifyingKey(asker: Asker, keyId: string): Promise<CryptoKey | undefined> {
  const { text, values } = sql`select public_key from signing_key where ${isGood} and key_id = ${keyId}`;
  const [found] = await asker.query<{ public_key: JWK }>(text, values);
  return found && imported(found.public_key);
}

/** As a key set that anybody may fetch. */
export async function publicKeySet(asker: Asker): Promise<{ keys: JWK[] }> {
  await currentKey(asker);
  const { text, values } = sql`select key_id, public_key from signing_key where ${isGood} order by made_at desc`;
  const found = await asker.query<{ key_id: string; public_key: JWK }>(text, values);
  return {
    keys: found.map(({ key_id: kid, public_key: key }) => ({ ...key, kid, alg: tokenAlgorithm, use: 'sig' })),
  };
}

async function imported(key: JWK): Promise<CryptoKey> {
  const read = await importJWK(key, tokenAlgorithm);
  if (read instanceof Uint8Array) throw new TypeError('A signing key on record is no pair of keys.');
  return read;
}
