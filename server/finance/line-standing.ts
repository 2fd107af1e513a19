/** Where a line stands for whoever is about to take from it: every record counts, whoever may see it. Ask when the line is locked. */
import type { Noun } from '../../schema/shared/edges.js';
import { snakeCase } from '../database/columns.js';
import type { Door } from '../platform/write/door.js';
import type { SummaryTools } from '../reading/links.js';
import { name, sql, type Sql } from '../reading/sql.js';
import type { Cover } from './cap-rules.js';
import { decidedBudgets } from './decided-budgets.js';
import { pounds } from './money.js';
import { spendToDate } from './spend-to-date.js';

export interface LineStanding {
  /** Known to be approved, all periods together. */
  approved: number;
  /** No budget is on record, or of one only the least is known. */
  isOpenEnded: boolean;
  /** Open, as far as the sums are known. */
  committed: number;
  spent: number;
}

/** What summaries of the reading side work with, for all records as of today. */
export const everything = ({ today }: Door, keys: Sql): SummaryTools => ({
  keys,
  table: (noun: Noun) => name(snakeCase(noun.name)),
  sees: () => sql`true`,
  asAt: sql`${today}::date`,
});

export async function lineStanding(door: Door, { id }: { id: string }): Promise<LineStanding> {
  const tools = everything(door, sql`array[${id}]::uuid[]`);
  const [standing] = await door.ask<LineStanding>(sql`
    select coalesce(b.approved, 0)::float8 as approved, coalesce(b.open_ended, true) as "isOpenEnded",
      coalesce(a.total, y.total, 0)::float8 as spent,
      (select coalesce(sum(amount_value), 0)::float8 from commitment where line_id = l.id and status = 'OPEN') as committed
    from unnest(${tools.keys}) as l(id)
    cross join (
      select sum(amount_value) as approved, bool_or(amount_value is null or amount_qualifier in ('AT_LEAST', 'MORE_THAN')) as open_ended
      from (${decidedBudgets(tools)}) d) b
    ${spendToDate(tools)}`);
  if (standing === undefined) throw new Error('A line has one standing.');
  return standing;
}

export const coverOf = ({ approved, isOpenEnded, committed, spent }: LineStanding): Cover => ({
  left: approved - committed - spent,
  isOpenEnded,
  made: `${pounds(approved)} approved, ${pounds(committed)} committed and ${pounds(spent)} spent`,
});
