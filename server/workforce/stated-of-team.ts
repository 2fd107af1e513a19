/** What a new statement about staff says of itself: its area, and the team and type of post where it is of one. */
import type { OfTeamInput } from '../../schema/workforce/of-team-input.js';
import { statedOfArea } from '../places/take-place.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { checkSameArea } from '../platform/write/same-area.js';
import { PostTypeRow } from './post-type.entity.js';
import { TeamRow } from './team.entity.js';

export async function statedOfTeam(door: Door, input: OfTeamInput) {
  const stated = await statedOfArea(door, input);
  return { ...stated, ...(await staffNamed(door, input, stated.areaId)) };
}

/** `at` is where in the input they are named. */
export async function staffNamed(
  door: Door,
  { teamId, postTypeId }: Pick<OfTeamInput, 'teamId' | 'postTypeId'>,
  areaId: string,
  at = '',
) {
  const team = await door.referIfGiven(TeamRow, teamId, `${at}teamId`);
  checkSameArea(team, areaId, `${at}teamId`);
  const postType = await door.referIfGiven(PostTypeRow, postTypeId, `${at}postTypeId`);
  return { teamId: team?.id ?? null, postTypeId: postType?.id ?? null };
}

interface Staff {
  teamId: string | null;
  postTypeId: string | null;
}

export function refuseNoStaff({ teamId, postTypeId }: Staff, path: string): void {
  if (teamId === null && postTypeId === null)
    refuse('NO_STAFF_NAMED', 'Name the team, the type of post, or both.', path);
}
