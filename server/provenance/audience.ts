/** Who may learn of an event `e`: the rules that say what a role sees, and nothing on trust. */
import { sql, type Sql } from '../reading/sql.js';
import type { Audience } from '../platform/webhooks/assign-deliveries.js';

/** How the records it is about are kept, and how its submission is, which may be seen by fewer. */
const ofRecords = { tier: sql`e.visibility`, keeper: sql`e.keeper_id` };
const ofSubmission = { tier: sql`e.submission_visibility`, keeper: sql`e.submission_keeper_id` };

/**
 * Whether a role of an organisation may. Sharing agreements open nothing here: which records they cover is judged record by record, by
 * who then asks for them.
 */
export function mayLearn(roleId: Sql, organisationId: Sql, { tier, keeper } = ofRecords): Sql {
  return sql`exists (select from visibility_rule v where v.role_id = ${roleId} and v.tier = ${tier}
    and (v.condition = 'ALWAYS' or v.condition = 'OWNER_ORGANISATION' and ${keeper} = ${organisationId}))`;
}

/** What it says to them: the submission is named to those who may see that too. */
export function toldTo(roleId: Sql, organisationId: Sql): Sql {
  return sql`case when ${mayLearn(roleId, organisationId, ofSubmission)} then e.body else e.body || '{"submissionId": null}' end`;
}

/** Whether the caller who made a subscription `s` is still let in, still may subscribe, and may learn of the event; and what it says then. */
export const subscribers: Audience = {
  mayLearn: sql`exists (
  select from caller c
    join role_permission rp on rp.role_id = c.role_id join permission p on p.id = rp.permission_id
  where c.id = s.caller_id and c.status = 'ACTIVE' and p.name = 'provenance:subscribeToEvents'
    and ${mayLearn(sql`c.role_id`, sql`s.organisation_id`)})`,
  told: toldTo(sql`(select c.role_id from caller c where c.id = s.caller_id)`, sql`s.organisation_id`),
};
