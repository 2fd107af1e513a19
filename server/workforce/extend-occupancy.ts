import { ExtendOccupancy } from '../../schema/workforce/extend-occupancy.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { globalId } from '../reading/global-id.js';
import { checkStands } from './ending-rules.js';
import { heldPosts } from './held-posts.js';
import { bound } from './hours-rules.js';
import { OccupancyRow } from './occupancy.entity.js';
import { checkRoom } from './occupancy-rules.js';
import { PostRow } from './post.entity.js';
import { checkWithinLife } from './post-rules.js';

export const extendOccupancy = write(ExtendOccupancy, async (door, input) => {
  const { endsOn = null } = input;
  const occupancy = await door.take(OccupancyRow, input.occupancyId, 'occupancyId', input.expectedVersion);
  const post = await door.take(PostRow, globalId('Post', occupancy.postId), 'occupancyId');
  checkStands(occupancy, 'occupancyId');
  if (occupancy.endsOn === null || (endsOn !== null && endsOn <= occupancy.endsOn))
    refuse(
      'ENDS_LATER_ALREADY',
      `The post is held ${occupancy.endsOn === null ? 'without an end' : `until ${occupancy.endsOn}`} already. An earlier end is recorded with vacatePost.`,
      'endsOn',
    );
  checkWithinLife(post, { startsOn: occupancy.startsOn, endsOn }, 'endsOn');
  const others = (await heldPosts(door, [post]))(post.id).filter(({ id }) => id !== occupancy.id);
  const { fte, kind, startsOn, overlap, overlapUntil } = occupancy;
  const longer = { fte, kind, startsOn, endsOn, overlap, overlapUntil };
  checkRoom(bound(post.fte), others, longer, 'endsOn');
  await door.change(OccupancyRow, occupancy, { endsOn });
  return { occupancy: occupancy.id };
});
