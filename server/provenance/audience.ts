/** Who may learn of an event `e`: the rules that say what a role sees, and nothing on trust. */
import { sql, type Sql } from '../reading/sql.js';

/**
 * Whether a role of an organisation may. Sharing agreements open nothing here: which records they cover is judged record by record, by
 * who then asks for them.
 */
export function mayLearn(roleId: Sql, organisationId: Sql): Sql {
  return sql`exists (select from visibility_rule v where v.role_id = ${roleId} and v.tier = e.visibility
    and (v.condition = 'ALWAYS' or v.condition = 'OWNER_ORGANISATION' and e.keeper_id = ${organisationId}))`;
}

/** Whether the caller who made a subscription `s` is still let in, still may subscribe, and may learn of the event. */
export const subscriberMayLearn = sql`exists (
  select from caller c
    join role_permission rp on rp.role_id = c.role_id join permission p on p.id = rp.permission_id
  where c.id = s.caller_id and c.status = 'ACTIVE' and p.name = 'provenance:subscribeToEvents'
    and ${mayLearn(sql`c.role_id`, sql`s.organisation_id`)})`;
