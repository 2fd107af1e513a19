/**
 * What nobody has taken of a pot: what it stands at, less what has left the pot and the lines that draw on it since, less what those
 * lines have for periods that were not over then. Ask when the pot is locked.
 */
import type { Door } from '../platform/write/door.js';
import { sql } from '../reading/sql.js';
import { isOpenEnded, type Cover } from './cap-rules.js';
import { decidedBudgets } from './decided-budgets.js';
import type { FundingSourceRow } from './funding-source.entity.js';
import { everything } from './line-standing.js';
import { pounds } from './money.js';

interface Taken {
  /** Approved for the lines that draw on it. */
  drawn: number;
  /** Moved out to other lines; below zero where more came in. */
  moved: number;
}

export async function potCover(door: Door, { id, amount, asAt }: FundingSourceRow): Promise<Cover> {
  const own = sql`array(select id from investment_line where funding_source_id = ${id})`;
  const lasting = sql`array(select id from period where ends_on >= earliest_day(${asAt}))`;
  const [taken] = await door.ask<Taken>(sql`
    select (
      select coalesce(sum(amount_value), 0)::float8 from (${decidedBudgets(everything(door, own))}) d
      where period_id is null or period_id = any(${lasting})) as drawn, (
      select coalesce(sum(case when is_in then -amount_value else amount_value end), 0)::float8 from (
        select *, to_line_id = any(${own}) as is_in, from_source_id is not distinct from ${id}::uuid as is_of_pot,
          coalesce(from_line_id = any(${own}), false) as is_of_line from virement) v
      where (is_of_pot or is_of_line) <> is_in and case when is_of_pot or period_id is null
        then latest_day(coalesce(made_on, as_at)) >= earliest_day(${asAt}) else period_id = any(${lasting}) end) as moved`);
  const { drawn, moved } = taken ?? { drawn: 0, moved: 0 };
  const stands = amount.value ?? 0;
  return {
    left: stands - drawn - moved,
    isOpenEnded: isOpenEnded(amount),
    made: `${pounds(stands)} as at ${asAt}, ${pounds(drawn)} approved for lines that draw on it and ${pounds(moved)} moved to others`,
  };
}
