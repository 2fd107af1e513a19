import { UnfreezePost } from '../../schema/workforce/unfreeze-post.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { PostRow } from './post.entity.js';

export const unfreezePost = write(UnfreezePost, async (door, input) => {
  const post = await door.take(PostRow, input.postId, 'postId', input.expectedVersion);
  if (post.status !== 'FROZEN')
    refuse('NOT_FROZEN', `This post is ${post.status}: there is no freeze to lift.`, 'postId');
  const statusReason = optionalText(input.reason, 'reason');
  await door.change(PostRow, post, { status: 'ESTABLISHED', frozenOn: null, statusReason });
  return { post: post.id };
});
