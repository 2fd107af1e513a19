/** The registered callers that are let in, by role and organisation: a person or a demonstration signs in as one of them. */
import type { Realm } from '../../../schema/shared/recorded.js';
import type { RoleHolder } from '../../../schema/access/role.js';
import type { Asker } from '../find-actor.js';

export interface RegisteredCaller {
  callerId: string;
  clientId: string;
  role: string;
  roleName: string;
  holder: RoleHolder;
  organisation: string;
  organisationName: string;
  realm: Realm;
}

export interface Sought {
  clientId?: string | undefined;
  roles?: readonly string[] | undefined;
  /** A slug, or a code that the organisation has today. */
  organisation?: string | undefined;
}

const statement = `
  select c.id as "callerId", c.client_id as "clientId", r.slug as role, r.name as "roleName", r.holder,
    o.slug as organisation, o.name as "organisationName", c.realm
  from caller c join role r on r.id = c.role_id join organisation o on o.id = c.organisation_id
  where c.status = 'ACTIVE' and ($3::text is null or c.client_id = $3) and ($1::text[] is null or r.slug = any($1))
    and ($2::text is null or o.slug = $2 or o.id in (
      select k.organisation_id from organisation_code k where k.value = $2
        and current_date between coalesce(k.valid_from, '-infinity') and coalesce(k.valid_to, 'infinity')))
  order by r.name, o.name, c.client_id`;

export function registeredCallers(asker: Asker, sought: Sought = {}): Promise<RegisteredCaller[]> {
  const { roles = null, organisation = null, clientId = null } = sought;
  return asker.query<RegisteredCaller>(statement, [roles, organisation, clientId]);
}
