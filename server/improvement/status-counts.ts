/**
 * The recorded actions of plans or workstreams by their latest rating. Unless all actions of the plan are recorded, every
 * count is a lower bound; where none is recorded they are unknown, never zero.
 */
import { Action } from '../../schema/improvement/action.js';
import { type CanonicalStatus } from '../../schema/improvement/canonical-status.js';
import { Intervention } from '../../schema/improvement/intervention.js';
import { StatusTally } from '../../schema/improvement/status-tally.js';
import type { Noun } from '../../schema/shared/edges.js';
import type { Summary, SummaryTools } from '../reading/links.js';
import { join, name, raw, sql, type Sql } from '../reading/sql.js';
import { latestRatings } from './latest-status.js';

const fields = {
  complete: 'COMPLETE',
  onTrack: 'ON_TRACK',
  atRisk: 'AT_RISK',
  delayedNotAtRisk: 'DELAYED_NOT_AT_RISK',
  overdue: 'OVERDUE',
  notStarted: 'NOT_STARTED',
  notRated: 'NOT_RATED',
} as const satisfies Record<string, CanonicalStatus>;

/** Of the noun `owner`, whose actions carry its key in `key` and whose plan is in its column `plan`. */
export function statusCounts(
  owner: Noun,
  key: 'intervention_id' | 'workstream_id',
  plan: 'id' | 'intervention_id',
): Summary {
  return (tools) => {
    const { keys, table } = tools;
    const member = raw(`a.${key}`);
    return sql`
  with member as materialized (select a.id, ${member} as owner_id from ${table(Action)} a where ${member} = any(${keys})),
  rating as (${latestRatings(tools, sql`r.action_id in (select id from member)`)}),
  tally as (
    select m.owner_id, count(*)::int as total, ${join(Object.values(fields).map((status) => sql`count(*) filter (where coalesce(r.canonical, 'NOT_RATED') = ${status})::int as ${name(status)}`))}
    from member m left join rating r on r.action_id = m.id group by m.owner_id),
  stated as (${statedActions(tools)})
  select o.id as k, ${join([...Object.entries(fields).map(([field, status]) => figure(field, sql`t.${name(status)}`)), figure('total', sql`t.total`)])}
  from ${table(owner)} o left join tally t on t.owner_id = o.id
  left join ${table(Intervention)} p on p.id = ${raw(`o.${plan}`)} left join stated s on s.plan_id = ${raw(`o.${plan}`)}
  where o.id = any(${keys})`;
  };
}

/** How many actions a plan itself had last said it has. */
function statedActions({ table, asAt }: SummaryTools): Sql {
  return sql`select distinct on (y.intervention_id) y.intervention_id as plan_id, y.count_value as actions from ${table(StatusTally)} y
    where y.subject = 'ACTIONS' and y.basis = 'REPORTED' and y.rating_id is null and y.workstream_id is null and y.count_value is not null
      and coalesce(earliest_day(y.as_at), latest_day(y.as_at), ${asAt}) <= ${asAt}
    order by y.intervention_id, latest_day(y.as_at) desc nulls last, earliest_day(y.as_at) desc nulls last, y.recorded_at desc, y.id`;
}

function figure(field: string, value: Sql): Sql {
  const part = (suffix: string): Sql => name(`${field}.${suffix}`);
  return sql`${value} as ${part('value')}, case when t.total is null then 'UNKNOWN' else 'KNOWN' end as ${part('state')},
    case when t.total is null or p.lists_all_actions then 'EXACT' else 'AT_LEAST' end as ${part('qualifier')}, null::text as ${part('promisedFor')},
    case when t.total is null then 'No action is recorded one by one.' when not p.lists_all_actions
      then 'Of the actions recorded one by one; ' || coalesce('the plan states ' || s.actions || '.', 'how many the plan has is not stated.') end as ${part('note')}`;
}
