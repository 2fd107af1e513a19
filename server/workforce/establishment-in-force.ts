/** Which version of a team's establishment another one replaces. Asked for once the team is locked. */
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { sql } from '../reading/sql.js';
import { certainlyBefore } from './day-span.js';
import { daysOf } from './days-of.js';
import { EstablishmentVersionRow } from './establishment-version.entity.js';

type Dated = Pick<EstablishmentVersionRow, 'effectiveFrom' | 'asAt'>;

const since = ({ effectiveFrom, asAt }: Dated): string => effectiveFrom ?? asAt;

/** The key of the version replaced; null where the team had none in force. */
export async function replacedVersion(
  door: Door,
  team: { id: string },
  supersedesId: string | null | undefined,
  version: Dated,
): Promise<string | null> {
  const named = await door.referIfGiven(EstablishmentVersionRow, supersedesId, 'supersedesId');
  const inForce = await door.ask<{ id: string }>(
    sql`select v.id from establishment_version v where v.team_id = ${team.id} and v.status = 'IN_FORCE'
      and not exists (select from establishment_version n where n.supersedes_id = v.id)`,
  );
  if (named === null ? inForce.length > 0 : !inForce.some(({ id }) => id === named.id))
    refuse(
      'NOT_IN_FORCE',
      named === null
        ? 'This team has an establishment in force. Name the version that is replaced.'
        : 'This version is not the one in force now. Read the establishment of the team again, and decide again.',
      'supersedesId',
    );
  if (named === null) return null;
  const spanOf = await daysOf(door, [since(version), since(named)]);
  if (certainlyBefore(spanOf(since(version)), spanOf(since(named))))
    refuse(
      'BEFORE_CURRENT',
      `The version in force holds from ${since(named)}. Take that date or a later one.`,
      'effectiveFrom',
    );
  return named.id;
}
