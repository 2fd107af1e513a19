import { ReviseEstablishment } from '../../schema/workforce/revise-establishment.js';
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { replacedVersion } from './establishment-in-force.js';
import { EstablishmentVersionRow } from './establishment-version.entity.js';
import { establishmentFigure } from './hours-rules.js';
import { TeamRow } from './team.entity.js';

export const reviseEstablishment = write(ReviseEstablishment, async (door, input) => {
  const { status, effectiveFrom = null, supersedesId } = input;
  const team = await door.take(TeamRow, input.teamId, 'teamId');
  const stated = await door.statement(input, team);
  if (status === 'PLANNED' && supersedesId != null)
    refuse(
      'PLAN_REPLACES_NOTHING',
      'A planned establishment replaces the one in force when it is adopted. Leave this out.',
      'supersedesId',
    );
  const version = await door.insert(EstablishmentVersionRow, {
    ...stated,
    areaId: team.areaId,
    teamId: team.id,
    supersedesId:
      status === 'PLANNED'
        ? null
        : await replacedVersion(door, team, supersedesId, { effectiveFrom, asAt: stated.asAt }),
    status,
    fte: establishmentFigure(input.fte, 'fte'),
    effectiveFrom,
    reason: text(input.reason, 'reason'),
  });
  return { version, team: team.id };
});
