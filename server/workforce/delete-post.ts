import { DeletePost } from '../../schema/workforce/delete-post.js';
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { checkNotVacant, checkUnheld, endFundings } from './close-post.js';
import { heldPosts, vacantPosts } from './held-posts.js';
import { PostRow } from './post.entity.js';

export const deletePost = write(DeletePost, async (door, input) => {
  const { endsOn } = input;
  const post = await door.take(PostRow, input.postId, 'postId', input.expectedVersion);
  if (post.status !== 'ESTABLISHED' && post.status !== 'FROZEN')
    refuse('NOT_ESTABLISHED', `This post is ${post.status}: there is nothing to delete.`, 'postId');
  if (post.establishedOn !== null && endsOn < post.establishedOn)
    refuse('BEFORE_POST', `The post exists from ${post.establishedOn}. Take that day or a later one.`, 'endsOn');
  checkUnheld((await heldPosts(door, [post]))(post.id), endsOn, 'postId');
  checkNotVacant((await vacantPosts(door, [post]))(post.id), 'postId');
  const fundings = await endFundings(door, post.id, endsOn, 'endsOn');
  await door.change(PostRow, post, { status: 'DELETED', endsOn, statusReason: text(input.reason, 'reason') });
  return { post: post.id, fundings };
});
