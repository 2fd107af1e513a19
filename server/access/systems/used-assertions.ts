/** Each assertion counts once, on whatever process it arrives. */
import type { Asker } from '../find-actor.js';

/** Whether it is the first time; `expiresAt` in seconds. */
export async function isFirstUse(
  asker: Asker,
  callerId: string,
  assertionId: string,
  expiresAt: number,
): Promise<boolean> {
  // Some of what has run out goes with each that comes in.
  await asker.query(
    `delete from used_assertion where ctid = any(array(
       select ctid from used_assertion where forget_at < now() limit 100))`,
    [],
  );
  // An hour more than it has, lest a clock elsewhere be slow.
  const kept = await asker.query(
    `insert into used_assertion (caller_id, assertion_id, forget_at) values ($1, $2, to_timestamp($3) + interval '1 hour')
     on conflict do nothing returning assertion_id`,
    [callerId, assertionId, expiresAt],
  );
  return kept.length > 0;
}
