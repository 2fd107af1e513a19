import { AdoptEstablishment } from '../../schema/workforce/adopt-establishment.js';
import { write } from '../platform/write/write.js';
import { globalId } from '../reading/global-id.js';
import { replacedVersion } from './establishment-in-force.js';
import { EstablishmentVersionRow } from './establishment-version.entity.js';
import { TeamRow } from './team.entity.js';
import { checkPlanned } from './withdraw-establishment.js';

export const adoptEstablishment = write(AdoptEstablishment, async (door, input) => {
  const plan = await door.take(EstablishmentVersionRow, input.versionId, 'versionId', input.expectedVersion);
  checkPlanned(plan);
  const team = await door.take(TeamRow, globalId('Team', plan.teamId), 'versionId');
  const supersedesId = await replacedVersion(door, team, input.supersedesId, plan);
  await door.change(EstablishmentVersionRow, plan, { status: 'IN_FORCE', supersedesId });
  return { version: plan.id, team: team.id };
});
