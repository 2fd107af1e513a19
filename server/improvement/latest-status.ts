/** The latest rating of actions, in the words all scales share. A report that still awaits another role's word does not count. */
import { Action } from '../../schema/improvement/action.js';
import { RatingValue } from '../../schema/improvement/rating-value.js';
import { StatusReport } from '../../schema/improvement/status-report.js';
import type { Expression, Summary, SummaryTools } from '../reading/links.js';
import { sql, type Sql } from '../reading/sql.js';

export const signOff: Expression = (column) =>
  sql`case when ${column('signedOffByRole')} is not null then 'SIGNED_OFF' when ${column('reportedById')} is not null then 'AWAITING' else 'NOT_ASKED' end`;

/** One row `(action_id, canonical)` for every action that was rated; `which` narrows the reports `r`. */
export function latestRatings({ table, asAt }: Pick<SummaryTools, 'table' | 'asAt'>, which: Sql): Sql {
  return sql`select distinct on (r.action_id) r.action_id, v.canonical from ${table(StatusReport)} r join ${table(RatingValue)} v on v.id = r.rating_id
    where ${which} and (r.reported_by_id is null or r.signed_off_by_role is not null) and coalesce(earliest_day(r.as_at), latest_day(r.as_at), ${asAt}) <= ${asAt}
    order by r.action_id, latest_day(r.as_at) desc nulls last, earliest_day(r.as_at) desc nulls last, r.recorded_at desc, r.id`;
}

export const latestStatus: Summary = (tools) => sql`
  select a.id as k, coalesce(l.canonical, 'NOT_RATED') as value
  from ${tools.table(Action)} a left join (${latestRatings(tools, sql`r.action_id = any(${tools.keys})`)}) l on l.action_id = a.id where a.id = any(${tools.keys})`;
