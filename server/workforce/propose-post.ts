import { ProposePost } from '../../schema/workforce/propose-post.js';
import { batch } from '../platform/write/batch.js';
import { eachItem } from '../platform/write/refused.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { PostRow } from './post.entity.js';
import { postTerms } from './post-terms.js';

export const proposePost = write(ProposePost, async (door, input) => {
  const items = batch(input.items);
  const termsOf = await postTerms(door, input);
  const posts = await eachItem(items, 'items', async (item, path) => ({
    ...(await termsOf(item, path)),
    status: 'PROPOSED' as const,
    statusReason: optionalText(item.reason, `${path}.reason`),
  }));
  return { posts: await door.insertAll(PostRow, posts) };
});
