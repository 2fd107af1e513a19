/** How far the milestones of a plan have been put off together. Unknown once dates were moved that nobody names: any sum would be too small. */
import { Action } from '../../schema/improvement/action.js';
import { Milestone } from '../../schema/improvement/milestone.js';
import { Rebaseline } from '../../schema/improvement/rebaseline.js';
import { RebaselineTally } from '../../schema/improvement/rebaseline-tally.js';
import type { Summary } from '../reading/links.js';
import { sql } from '../reading/sql.js';
import { daysFrom } from './timeliness.js';

export const netSlippageDays: Summary = ({ keys, table }) => sql`
  with moved_unseen as (
    select y.intervention_id from ${table(RebaselineTally)} y where y.intervention_id = any(${keys}) and y.count_value is distinct from 0
    union
    select coalesce(m.intervention_id, a.intervention_id) from ${table(Rebaseline)} r
    left join ${table(Milestone)} m on m.id = r.milestone_id left join ${table(Action)} a on a.id = r.action_id
    where coalesce(m.intervention_id, a.intervention_id) = any(${keys}) and r.reason is not null and ${daysFrom(sql`r.old_due`, sql`r.new_due`)} is null)
  select m.intervention_id as k, sum(${daysFrom(sql`m.original_due`, sql`m.current_due`)})::int as value
  from ${table(Milestone)} m where m.intervention_id = any(${keys}) and m.intervention_id not in (select intervention_id from moved_unseen)
  group by m.intervention_id`;
