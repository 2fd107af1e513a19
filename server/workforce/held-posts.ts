/** Who holds posts and what of them stands vacant, whoever may see it. Read once the posts are locked: then nothing is added meanwhile. */
import { In, IsNull } from 'typeorm';
import type { Door } from '../platform/write/door.js';
import { OccupancyRow } from './occupancy.entity.js';
import { VacancyRow } from './vacancy.entity.js';

type Posts = readonly { id: string }[];
type OfPost<Row> = (postId: string) => Row[];

export async function heldPosts(door: Door, posts: Posts): Promise<OfPost<OccupancyRow>> {
  return byPost(
    posts,
    await door.manager.findBy(OccupancyRow, { postId: In(posts.map(({ id }) => id)), withdrawnOn: IsNull() }),
  );
}

/** Locked themselves, because they may be withdrawn without their post. */
export async function vacantPosts(door: Door, posts: Posts): Promise<OfPost<VacancyRow>> {
  const where = { postId: In(posts.map(({ id }) => id)) };
  const order = { id: 'asc' } as const;
  return byPost(posts, await door.manager.find(VacancyRow, { where, order, lock: { mode: 'pessimistic_write' } }));
}

function byPost<Row extends { postId: string }>(posts: Posts, rows: readonly Row[]): OfPost<Row> {
  const groups = new Map<string, Row[]>(posts.map(({ id }) => [id, []]));
  for (const row of rows) groups.get(row.postId)?.push(row);
  return (postId) => groups.get(postId) ?? [];
}
