/** The same write sent twice is made once: by caller and key, for 24 hours. */
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { sql } from '../../reading/sql.js';
import { refuse } from './refused.js';

export interface Attempt {
  callerId: string;
  key: string;
  contentHash: string;
}

/** Of what was asked, whatever the order of its fields. */
export function hashOf(verb: string, input: object): string {
  const sorted = (_: string, value: unknown): unknown =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return createHash('sha256').update(verb).update(JSON.stringify(input, sorted)).digest('hex');
}

export function checkKey(key: string): void {
  if (key.length >= 8 && key.length <= 200 && !/\p{Cc}/u.test(key)) return;
  refuse(
    'BAD_IDEMPOTENCY_KEY',
    'An idempotency key has 8 to 200 characters. Use a new UUID for each write.',
    'idempotencyKey',
  );
}

/** Takes the key, or gives what came of it before. Waits for another write with the same key to end. */
export async function claimKey(
  manager: EntityManager,
  { callerId, key, contentHash }: Attempt,
): Promise<object | undefined> {
  const claim = sql`insert into idempotency_record as r (caller_id, key, content_hash) values (${callerId}, ${key}, ${contentHash})
    on conflict (caller_id, key) do update set content_hash = excluded.content_hash, recorded_at = now(), answer = null
    where r.recorded_at < now() - interval '24 hours' returning key`;
  const claimed = await manager.query<unknown[]>(claim.text, claim.values);
  if (claimed.length > 0) return undefined;
  const [earlier] = await manager.query<{ content_hash: string; answer: object }[]>(
    'select content_hash, answer from idempotency_record where caller_id = $1 and key = $2',
    [callerId, key],
  );
  if (earlier?.content_hash === contentHash) return earlier.answer;
  return refuse(
    'IDEMPOTENCY_KEY_REUSED',
    'This key was used for another input in the last 24 hours. Choose a new key for a new write.',
    'idempotencyKey',
  );
}

export async function keepAnswer(manager: EntityManager, { callerId, key }: Attempt, answer: object): Promise<void> {
  await manager.query('update idempotency_record set answer = $3 where caller_id = $1 and key = $2', [
    callerId,
    key,
    JSON.stringify(answer),
  ]);
}
