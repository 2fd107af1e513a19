/** Who a registered caller is: its role and organisation, what that role may do and see, and the areas the organisation takes part in. */
import type { Realm } from '../../schema/shared/recorded.js';
import type { Actor, Reach } from '../platform/write/actor.js';
import type { Sight } from '../reading/sight.js';
import { sql, type Sql } from '../reading/sql.js';
import { sightColumns, type FoundSight } from './find-sight.js';

export interface Asker {
  query<Row>(text: string, values: unknown[]): Promise<Row[]>;
}

interface Found extends FoundSight {
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

/** What a caller came with: it may have been revoked, or what signed it. */
export interface Credential {
  tokenId: string;
  keyId: string;
}

/** `today` as YYYY-MM-DD: agreements begin and end. Without a credential, whoever names the caller is believed. */
export async function findActor(
  asker: Asker,
  clientId: string,
  today: string,
  credential?: Credential,
): Promise<Actor | undefined> {
  const { text, values } = sql`
    select c.id, c.client_id, r.slug as role, c.organisation_id, o.name as organisation, c.realm,
      array(select m.area_id from area_membership m where m.organisation_id = o.id) as areas,
      array(select m.area_id from area_membership m where m.organisation_id = o.id and m.role = 'LEAD_COUNCIL') as led_areas,
      coalesce((select json_agg(json_build_array(p.name, rp.scope)) from role_permission rp join permission p on p.id = rp.permission_id
        where rp.role_id = r.id), '[]') as permissions,
      ${sightColumns(sql`r.id`, sql`o.id`, today)}
    from caller c join role r on r.id = c.role_id join organisation o on o.id = c.organisation_id
    where c.client_id = ${clientId} and c.status = 'ACTIVE'${credential === undefined ? sql`` : stillGood(credential)}`;
  const [found] = await asker.query<Found>(text, values);
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
    sight: sightFrom(found, found.organisation_id),
  };
}

const stillGood = ({ tokenId, keyId }: Credential): Sql => sql`
  and not exists (select from revoked_token v where v.token_id = ${tokenId})
  and exists (select from signing_key k where k.key_id = ${keyId} and coalesce(k.verifies_until, 'infinity') > now())`;

/** What anybody sees who has not signed in. */
export async function findPublicSight(asker: Asker, today: string): Promise<Sight> {
  const { text, values } =
    sql`select ${sightColumns(sql`r.id`, sql`null::uuid`, today)} from role r where r.slug = 'public'`;
  const [found] = await asker.query<FoundSight>(text, values);
  if (found === undefined) throw new Error('The role public is missing: run npm run seed.');
  return sightFrom(found, null);
}

function sightFrom(
  { open, own, shared, received, seesSmallNumbers, version }: FoundSight,
  organisationId: string | null,
): Sight {
  return { open, own, shared, organisationId, received, seesSmallNumbers, version };
}
