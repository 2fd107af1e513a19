import { ReviseTeam, type ReviseTeamInput } from '../../schema/workforce/revise-team.js';
import type { Door } from '../platform/write/door.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { checkNotInside, parentTeam } from './parent-team.js';
import { TeamRow } from './team.entity.js';
import { impersonal } from '../platform/persons.js';

export const reviseTeam = write(ReviseTeam, async (door, input) => {
  const { name, purpose, employerId, parentId } = input;
  const team = await door.take(TeamRow, input.teamId, 'teamId', input.expectedVersion);
  await door.change(TeamRow, team, {
    ...(name == null ? {} : { name: impersonal(name, 'name') }),
    ...(purpose === undefined ? {} : { purpose: optionalText(purpose, 'purpose') }),
    ...(employerId === undefined ? {} : { employerId: await employerOf(door, employerId) }),
    ...(parentId === undefined ? {} : { parentId: await parentOf(door, team, parentId) }),
  });
  return { team: team.id };
});

async function employerOf(door: Door, employerId: ReviseTeamInput['employerId']): Promise<string | null> {
  return (await door.referIfGiven<object>('Organisation', employerId, 'employerId'))?.id ?? null;
}

async function parentOf(door: Door, team: TeamRow, parentId: ReviseTeamInput['parentId']): Promise<string | null> {
  const parent = await parentTeam(door, parentId, team.areaId);
  if (parent !== null) await checkNotInside(door, team, parent);
  return parent?.id ?? null;
}
