import { AddPostType } from '../../schema/workforce/add-post-type.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { shortName } from '../platform/write/short-name.js';
import { PostTypeRow } from './post-type.entity.js';
import { impersonal } from '../platform/persons.js';

export const addPostType = write(AddPostType, async (door, input) => {
  const record = {
    ...(await door.statement(input, { visibility: 'PUBLIC' })),
    slug: await shortName(door, PostTypeRow, input.slug, 'slug'),
    title: impersonal(input.title, 'title'),
    group: input.group,
    payScale: optionalText(input.payScale, 'payScale'),
  };
  return { postType: await door.insert(PostTypeRow, record) };
});
