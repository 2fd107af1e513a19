import { RevisePost, type RevisePostInput } from '../../schema/workforce/revise-post.js';
import type { NewRow } from '../database/new-row.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { budgetedCost } from './budgeted-cost.js';
import { heldPosts } from './held-posts.js';
import { establishmentFigure } from './hours-rules.js';
import { checkHolds } from './post-holds.js';
import { PostTypeRow } from './post-type.entity.js';
import { PostRow } from './post.entity.js';
import { checkOrder } from './post-rules.js';
import { TeamRow } from './team.entity.js';
import { impersonal } from '../platform/persons.js';

export const revisePost = write(RevisePost, async (door, input) => {
  const post = await door.take(PostRow, input.postId, 'postId', input.expectedVersion);
  if (post.status === 'DELETED' || post.status === 'WITHDRAWN')
    refuse('POST_ENDS', `This post is ${post.status}: it stays as it was. Establish another.`, 'postId');
  const postType = await door.referIfGiven(PostTypeRow, input.postTypeId, 'postTypeId');
  const changes: Partial<NewRow<PostRow>> = {
    ...(input.title == null ? {} : { title: impersonal(input.title, 'title') }),
    ...(input.fte == null ? {} : { fte: establishmentFigure(input.fte, 'fte') }),
    ...(input.budgetedCost == null ? {} : { budgetedCost: budgetedCost(input.budgetedCost, 'budgetedCost') }),
    ...(postType === null ? {} : { postTypeId: postType.id }),
    ...(await teamOf(door, post, input)),
    ...(await firstDayOf(door, post, input)),
  };
  if (changes.fte !== undefined) await checkHolds(door, post, changes.fte, 'fte');
  await door.change(PostRow, post, changes);
  return { post: post.id };
});

async function teamOf(door: Door, post: PostRow, { teamId }: RevisePostInput) {
  if (teamId == null) return {};
  const team = await door.refer(TeamRow, teamId, 'teamId');
  door.checkReach(team, 'teamId', 'Team');
  if (team.areaId !== post.areaId)
    refuse(
      'TEAM_ELSEWHERE',
      'This team works for another area. Establish a post there, and delete this one.',
      'teamId',
    );
  return { teamId: team.id };
}

async function firstDayOf(door: Door, post: PostRow, { establishedOn }: RevisePostInput) {
  if (establishedOn == null) return {};
  if (post.establishedOn !== null)
    refuse(
      'ORIGINAL_DATE',
      `The first day of this post is on record: ${post.establishedOn}. It stays.`,
      'establishedOn',
    );
  const held = (await heldPosts(door, [post]))(post.id);
  for (const endsOn of [post.endsOn, ...held.map(({ startsOn }) => startsOn)])
    checkOrder({ startsOn: establishedOn, endsOn }, 'establishedOn');
  return { establishedOn };
}
