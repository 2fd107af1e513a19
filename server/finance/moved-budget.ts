/** The budgets of a period as a virement finds and leaves them. */
import type { Door } from '../platform/write/door.js';
import { periodOf } from '../places/reporting-period.js';
import { sql } from '../reading/sql.js';
import { countsFrom, currentVersion, mustFollow } from './budget-chain.js';
import { movedBy } from './budget-rules.js';
import { BudgetVersionRow } from './budget-version.entity.js';
import { isOpenEnded, type Cover } from './cap-rules.js';
import type { InvestmentLineRow } from './investment-line.entity.js';
import { pounds } from './money.js';
import { countsBefore } from '../platform/partial-date.js';
import { keepPeriodsApart } from './periods-apart.js';

export interface Move {
  virementId: string;
  period: string;
  madeOn: string;
  asAt: string;
  approvedBy: string | null;
}

/** What is left of the period's own money: another year's cannot be moved out of it. */
export async function periodCover(door: Door, line: InvestmentLineRow, period: string): Promise<Cover> {
  const budget = await currentVersion(door, line, period);
  if (budget !== undefined) mustFollow('REVISED', budget, 'period');
  const approved = budget?.amount.value ?? 0;
  const spent = await spentWithin(door, line, period);
  return {
    left: approved - spent,
    isOpenEnded: isOpenEnded(budget?.amount),
    made: `${pounds(approved)} approved for ${period} and ${pounds(spent)} spent in it`,
  };
}

/** On the cumulative basis a financial year counts once, by its latest period. */
async function spentWithin(door: Door, { id, actualsBasis }: InvestmentLineRow, period: string): Promise<number> {
  const { startsOn, endsOn } = periodOf(period);
  const within = sql`from actual a join period p on p.id = a.period_id
    where a.line_id = ${id} and p.starts_on between ${startsOn} and ${endsOn}`;
  const [found] = await door.ask<{ spent: number }>(
    actualsBasis === 'IN_PERIOD'
      ? sql`select coalesce(sum(a.amount), 0)::float8 as spent ${within}`
      : sql`select coalesce(sum(amount), 0)::float8 as spent from (
          select distinct on (financial_year(p.starts_on)) a.amount ${within}
          order by financial_year(p.starts_on), p.ends_on desc, a.posted_on desc, a.recorded_at desc) latest`,
  );
  return found?.spent ?? 0;
}

/** Adds the version that a virement makes; none where nobody has said what the budget was and money left it. */
export async function moveBudget(door: Door, line: InvestmentLineRow, pence: number, move: Move): Promise<string[]> {
  const { period, madeOn, virementId, asAt, approvedBy } = move;
  const before = await currentVersion(door, line, period);
  if (before === undefined) await keepPeriodsApart(door, 'budget_version', line, period);
  else mustFollow('REVISED', before, 'period');
  const amount = movedBy(before?.amount, pence);
  if (amount === undefined) return [];
  const decidedOn = before && countsFrom(before);
  return [
    await door.insert(BudgetVersionRow, {
      asAt,
      visibility: line.visibility,
      areaId: line.areaId,
      lineId: line.id,
      periodId: period,
      supersedesId: before?.id ?? null,
      virementId,
      stage: before === undefined ? 'APPROVED' : 'REVISED',
      amount,
      approvedBy,
      // A virement that comes late onto the record changes the budget from its last decision on.
      approvedOn: decidedOn !== undefined && countsBefore(madeOn, decidedOn) ? decidedOn : madeOn,
    }),
  ];
}
