/** Who a registered caller is: its role and organisation, what that role may do, and the areas the organisation takes part in. */
import type { Actor, Reach } from '../platform/write/actor.js';
import type { Realm } from '../../schema/shared/recorded.js';

export interface Asker {
  query<Row>(text: string, values: unknown[]): Promise<Row[]>;
}

interface Found {
  id: string;
  client_id: string;
  role: string;
  organisation_id: string;
  organisation: string;
  realm: Realm;
  areas: string[];
  led_areas: string[];
  permissions: [string, Reach][];
}

const statement = `
  select c.id, c.client_id, r.slug as role, c.organisation_id, o.name as organisation, c.realm,
    array(select m.area_id from area_membership m where m.organisation_id = o.id) as areas,
    array(select m.area_id from area_membership m where m.organisation_id = o.id and m.role = 'LEAD_COUNCIL') as led_areas,
    coalesce((select json_agg(json_build_array(p.name, rp.scope)) from role_permission rp join permission p on p.id = rp.permission_id
      where rp.role_id = r.id), '[]') as permissions
  from caller c join role r on r.id = c.role_id join organisation o on o.id = c.organisation_id
  where c.client_id = $1 and c.status = 'ACTIVE'`;

export async function findActor(asker: Asker, clientId: string): Promise<Actor | undefined> {
  const [found] = await asker.query<Found>(statement, [clientId]);
  if (found === undefined) return undefined;
  return {
    callerId: found.id,
    clientId: found.client_id,
    role: found.role,
    organisationId: found.organisation_id,
    organisation: found.organisation,
    realm: found.realm,
    areaIds: new Set(found.areas),
    ledAreaIds: new Set(found.led_areas),
    permissions: new Map(found.permissions),
  };
}
