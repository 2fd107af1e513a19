/** Who runs a command on the database itself, for an organisation: it may do the one thing the command does. */
import { fullSight } from '../reading/sight.js';
import type { Actor } from '../platform/write/actor.js';
import type { Realm } from '../../schema/shared/recorded.js';
import type { Asker } from './find-actor.js';

interface Found {
  id: string;
  name: string;
  realm: Realm;
  areas: string[];
  led_areas: string[];
}

/** No caller has this id: a command is not signed in. */
const operatorId = '00000000-0000-0000-0000-000000000000';

export async function findOperator(asker: Asker, organisation: string, permission: string): Promise<Actor | undefined> {
  const [found] = await asker.query<Found>(
    `select o.id, o.name, o.realm,
       array(select m.area_id from area_membership m where m.organisation_id = o.id) as areas,
       array(select m.area_id from area_membership m where m.organisation_id = o.id and m.role = 'LEAD_COUNCIL') as led_areas
     from organisation o where o.slug = $1`,
    [organisation],
  );
  if (found === undefined) return undefined;
  return {
    callerId: operatorId,
    clientId: 'operator',
    role: 'operator',
    organisationId: found.id,
    organisation: found.name,
    realm: found.realm,
    areaIds: new Set(found.areas),
    ledAreaIds: new Set(found.led_areas),
    permissions: new Map([[permission, 'EVERYWHERE']]),
    // Who works on the database itself sees all of it.
    sight: { ...fullSight, organisationId: found.id },
  };
}
