/** A token is good no longer, at once and on every process: its caller is looked up again, and is not found by it. */
import type { Asker } from './find-actor.js';
import type { VerifiedToken } from './tokens.js';

export async function revokeToken(asker: Asker, { tokenId, expiresAt }: VerifiedToken): Promise<void> {
  await asker.query('delete from revoked_token where forget_at < now()', []);
  // An hour more than it has, lest a clock elsewhere be slow.
  await asker.query(
    `insert into revoked_token (token_id, forget_at) values ($1, $2::timestamptz + interval '1 hour') on conflict do nothing`,
    [tokenId, new Date(expiresAt).toISOString()],
  );
}
