/** Registers a public key of a system that is new or was taken. */
import type { Door } from '../../platform/write/door.js';
import { refuse } from '../../platform/write/refused.js';
import { sql } from '../../reading/sql.js';
import { CallerKeyRow } from '../caller-key.entity.js';
import { readPublicKey } from './public-key.js';

const mostKeys = 5;

interface Known {
  thumbprint: string;
  key_id: string;
  is_own: boolean;
  is_in_use: boolean;
}

export async function addKey(door: Door, callerId: string, given: string, path: string): Promise<string> {
  const { publicKey, ...key } = await readPublicKey(given, path);
  // Two who register the same key at once must not both find it free.
  await door.ask(sql`select pg_advisory_xact_lock(hashtext('caller_key'))`);
  const known = await door.ask<Known>(
    sql`select thumbprint, key_id, caller_id = ${callerId} as is_own, retired_on is null as is_in_use from caller_key
      where caller_id = ${callerId} or thumbprint = ${key.thumbprint}`,
  );
  if (known.some(({ thumbprint }) => thumbprint === key.thumbprint))
    refuse(
      'KEY_ON_RECORD',
      'This key is or was registered. Make a new pair: each system has keys of its own, and a key that was retired stays retired.',
      path,
    );
  const own = known.filter(({ is_own }) => is_own);
  if (own.some(({ key_id }) => key_id === key.keyId))
    refuse('KEY_ID_TAKEN', `The caller has or had a key named ${key.keyId}. Give this one another kid.`, path);
  if (own.filter(({ is_in_use }) => is_in_use).length >= mostKeys)
    refuse('TOO_MANY_KEYS', `The caller has ${String(mostKeys)} keys in use. Retire one first.`, path);
  const added = await door.insert(CallerKeyRow, { ...key, callerId });
  await door.ask(sql`insert into caller_public_key (caller_key_id, jwk) values (${added}, ${publicKey}::jsonb)`);
  return added;
}
