/** Whether evidence is recorded: of an action's impact, or against an expectation. */
import { Action } from '../../schema/improvement/action.js';
import { Evidence } from '../../schema/improvement/evidence.js';
import { EvidenceRequirement } from '../../schema/improvement/evidence-requirement.js';
import type { Summary } from '../reading/links.js';
import { sql } from '../reading/sql.js';

export const hasImpactEvidence: Summary = ({ keys, table }) => sql`
  select a.id as k, exists (select from ${table(Evidence)} e where e.action_id = a.id and e.purpose = 'IMPACT') as value
  from ${table(Action)} a where a.id = any(${keys})`;

export const evidenced: Summary = ({ keys, table }) => sql`
  select q.id as k, exists (select from ${table(Evidence)} e where e.requirement_id = q.id) as value
  from ${table(EvidenceRequirement)} q where q.id = any(${keys})`;
