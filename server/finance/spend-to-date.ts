/**
 * What line `l` has spent by a day. Spend by the month comes from the totals kept beside the ledger: the line's own, or those of its months
 * where something was posted later; only the month that the day cuts is read entry by entry.
 */
import { Actual } from '../../schema/finance/actual.js';
import { Period } from '../../schema/places/period.js';
import type { SummaryTools } from '../reading/links.js';
import { name, sql, type Sql } from '../reading/sql.js';

/** Joins `a.total`, spent by the month, and `y.total`, spent by the year so far, to lines `l`: a line reports on one of the two. */
export const spendToDate = (tools: SummaryTools): Sql => sql`
  left join (
    select t.line_id, sum(case when t.last_posted_on <= ${tools.asAt} then t.total else (${monthByMonth(tools)}) end)::bigint as total
    from ledger_line t where t.line_id = any(${tools.keys}) and ${kept(tools)} and t.entries > 0 group by t.line_id) a on a.line_id = l.id
  left join lateral (${cumulative(tools)}) y on true`;

/** Sums are kept apart by who may see their entries. */
const kept = ({ sees }: SummaryTools): Sql =>
  sees('finance', { visibility: sql`t.visibility`, owner: sql`t.owner_id`, area: sql`t.area_id` });
const ofOneKeeper = (alias: string): Sql =>
  sql`${name(alias)}.visibility = t.visibility and ${name(alias)}.owner_id is not distinct from t.owner_id and ${name(alias)}.area_id = t.area_id`;

const monthByMonth = ({ table, asAt }: SummaryTools): Sql => sql`
  select sum(case when m.last_posted_on <= ${asAt} then m.total else (
    select sum(a.amount) from ${table(Actual)} a where a.line_id = t.line_id and ${ofOneKeeper('a')}
      and a.basis = 'IN_PERIOD' and a.posted_on between m.month and ${asAt}) end)
  from ledger_month m where m.line_id = t.line_id and ${ofOneKeeper('m')} and m.month <= ${asAt} and m.entries > 0`;

/** Once a financial year, by the latest period. */
const cumulative = ({ table, asAt }: SummaryTools): Sql => sql`
  select sum(amount)::bigint as total from (
    select distinct on (financial_year(p.starts_on)) c.amount from ${table(Actual)} c join ${table(Period)} p on p.id = c.period_id
    where a.total is null and c.line_id = l.id and c.basis = 'CUMULATIVE' and c.posted_on <= ${asAt}
    order by financial_year(p.starts_on), p.ends_on desc, c.posted_on desc, c.recorded_at desc) latest`;
