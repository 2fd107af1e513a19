/** The posts of earlier lists, as they are on record, each locked. */
import { IsNull, Not } from 'typeorm';
import type { Door } from '../../platform/write/door.js';
import { sql } from '../../reading/sql.js';
import { PostRow } from '../post.entity.js';

export interface OnRecord {
  /** By position number. */
  live: ReadonlyMap<string, PostRow>;
  /** The last that had the number, where none has it now. */
  ended: ReadonlyMap<string, PostRow>;
}

export async function postsOnRecord(door: Door): Promise<OnRecord> {
  const { organisationId: ownerId } = door.actor;
  // One list of an organisation at a time: posts that two of them open at once nothing could lock.
  await door.ask(sql`select pg_advisory_xact_lock(hashtextextended(${`workforce: posts of ${ownerId}`}, 0))`);
  const posts = await door.manager.find(PostRow, {
    where: { ownerId, positionNumber: Not(IsNull()) },
    order: { id: 'asc' },
    lock: { mode: 'pessimistic_write' },
  });
  const exists = ({ status }: PostRow): boolean => status === 'ESTABLISHED' || status === 'FROZEN';
  const inOrder = posts.sort((a, b) => ((a.endsOn ?? '') < (b.endsOn ?? '') ? -1 : 1));
  const numbered = (some: readonly PostRow[]): Map<string, PostRow> =>
    new Map(some.map((post) => [post.positionNumber ?? '', post]));
  return { live: numbered(inOrder.filter(exists)), ended: numbered(inOrder.filter((post) => !exists(post))) };
}
