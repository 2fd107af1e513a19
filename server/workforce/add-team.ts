import { AddTeam } from '../../schema/workforce/add-team.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { shortName } from '../platform/write/short-name.js';
import { parentTeam } from './parent-team.js';
import { TeamRow } from './team.entity.js';
import { impersonal } from '../platform/persons.js';

export const addTeam = write(AddTeam, async (door, input) => {
  const areaId = await door.area(input.areaId, 'areaId');
  const parent = await parentTeam(door, input.parentId, areaId);
  const employer = await door.referIfGiven<object>('Organisation', input.employerId, 'employerId');
  const record = {
    ...(await door.statement(input, parent ?? { visibility: 'PUBLIC' })),
    areaId,
    employerId: employer?.id ?? null,
    parentId: parent?.id ?? null,
    slug: await shortName(door, TeamRow, input.slug, 'slug'),
    name: impersonal(input.name, 'name'),
    purpose: optionalText(input.purpose, 'purpose'),
  };
  return { team: await door.insert(TeamRow, record) };
});
