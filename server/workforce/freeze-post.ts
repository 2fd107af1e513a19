import { FreezePost } from '../../schema/workforce/freeze-post.js';
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { heldPosts } from './held-posts.js';
import { isCover } from './occupancy-rules.js';
import { PostRow } from './post.entity.js';
import { checkWithinLife } from './post-rules.js';

export const freezePost = write(FreezePost, async (door, input) => {
  const { frozenOn } = input;
  const post = await door.take(PostRow, input.postId, 'postId', input.expectedVersion);
  if (post.status !== 'ESTABLISHED')
    refuse('NOT_ESTABLISHED', `This post is ${post.status}. Only an established post is frozen.`, 'postId');
  checkWithinLife(post, { startsOn: frozenOn, endsOn: frozenOn }, 'frozenOn');
  const held = (await heldPosts(door, [post]))(post.id);
  const comer = held.find(({ kind, startsOn }) => startsOn >= frozenOn && !isCover(kind));
  if (comer !== undefined)
    refuse(
      'POST_TAKEN_UP',
      `Somebody holds this post since ${comer.startsOn}. Freeze it from a later day on.`,
      'frozenOn',
    );
  await door.change(PostRow, post, { status: 'FROZEN', frozenOn, statusReason: text(input.reason, 'reason') });
  return { post: post.id };
});
