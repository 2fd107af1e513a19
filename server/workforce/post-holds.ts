/** Whether a post still holds all that is recorded of it, once its hours or those of a vacancy were revised or corrected. */
import type { Corrections } from '../platform/write/correctable.js';
import type { Door } from '../platform/write/door.js';
import type { FigureStored } from '../platform/write/values.js';
import { heldPosts, vacantPosts } from './held-posts.js';
import { bound } from './hours-rules.js';
import { PostRow } from './post.entity.js';
import { checkSize } from './post-size-rules.js';
import { VacancyRow } from './vacancy.entity.js';

/** The post is locked. */
export async function checkHolds(
  door: Door,
  post: { id: string },
  fte: FigureStored<string>,
  path: string,
): Promise<void> {
  const held = await heldPosts(door, [post]);
  const vacant = await vacantPosts(door, [post]);
  checkSize(bound(fte), held(post.id), vacant(post.id), path);
}

async function lookAt(door: Door, postId: string): Promise<string[]> {
  const lock = { mode: 'pessimistic_write' } as const;
  const post = await door.manager.findOneOrFail(PostRow, { where: { id: postId }, lock });
  await checkHolds(door, post, post.fte, 'figure');
  return [];
}

export const correctedHours: Corrections = {
  Post: { look: lookAt },
  Vacancy: {
    look: async (door, key) => lookAt(door, (await door.manager.findOneByOrFail(VacancyRow, { id: key })).postId),
  },
};
