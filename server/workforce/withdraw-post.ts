import { WithdrawPost } from '../../schema/workforce/withdraw-post.js';
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { PostRow } from './post.entity.js';

export const withdrawPost = write(WithdrawPost, async (door, input) => {
  const post = await door.take(PostRow, input.postId, 'postId', input.expectedVersion);
  if (post.status !== 'PROPOSED')
    refuse('NOT_PROPOSED', `This post is ${post.status}. Take an established one off with deletePost.`, 'postId');
  await door.change(PostRow, post, { status: 'WITHDRAWN', statusReason: text(input.reason, 'reason') });
  return { post: post.id };
});
