/** The budgets of lines as decided by a day: of every period the latest. What supersedes is decided no earlier, and recorded later. */
import { BudgetVersion } from '../../schema/finance/budget-version.js';
import type { SummaryTools } from '../reading/links.js';
import { sql, type Sql } from '../reading/sql.js';

/** `offset 0`: a budget's day is worked out once, not again in each place that speaks of it. */
export const decidedBudgets = ({ keys, table, asAt }: Pick<SummaryTools, 'keys' | 'table' | 'asAt'>): Sql => sql`
  select distinct on (v.line_id, v.period_id) v.line_id, v.period_id, v.amount_value, v.amount_qualifier, v.amount_state from (
    select *, earliest_day(coalesce(approved_on, as_at)) as day from ${table(BudgetVersion)} v
    where v.line_id = any(${keys}) and v.stage in ('APPROVED', 'REVISED') offset 0) v
  where v.day <= ${asAt} order by v.line_id, v.period_id, v.day desc, v.stage desc, v.recorded_at desc`;
