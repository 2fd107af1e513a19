/**
 * Where a line stands. Budgets, commitments and forecasts may be unknown: one unknown part makes its sum unknown, and a part nobody
 * has reported is unknown too. Spend on the cumulative basis counts once a financial year, by the latest period.
 */
import { Actual } from '../../schema/finance/actual.js';
import { BudgetVersion } from '../../schema/finance/budget-version.js';
import { Commitment } from '../../schema/finance/commitment.js';
import { Forecast } from '../../schema/finance/forecast.js';
import { InvestmentLine } from '../../schema/finance/investment-line.js';
import { Period } from '../../schema/places/period.js';
import { partFigure } from '../reading/figure-sql.js';
import type { Summary } from '../reading/links.js';
import { join, raw, sql, type Sql } from '../reading/sql.js';

const wholeSum = sql`case when count(*) = count(amount_value) then sum(amount_value)::bigint end as total,
  bool_or(amount_qualifier <> 'EXACT') as rough, bool_or(amount_state = 'DISPUTED') as disputed`;

/** How far the parts a figure rests on are rough or disputed. */
const doubtOf = (whyUnknown: string, ...parts: readonly ('b' | 'c' | 'f')[]) => {
  const any = (flag: string): Sql =>
    join(
      parts.map((part) => raw(`coalesce(${part}.${flag}, false)`)),
      ' or ',
    );
  return { whyUnknown, rough: sql`(${any('rough')})`, disputed: sql`(${any('disputed')})` };
};

export const investmentPosition: Summary = ({ keys, table, asAt }) => sql`
  with line as materialized (select l.id from ${table(InvestmentLine)} l where l.id = any(${keys})),
  approved as (
    select line_id, ${wholeSum} from (
      select distinct on (v.line_id, v.period_id) v.line_id, v.amount_value, v.amount_qualifier, v.amount_state from ${table(BudgetVersion)} v
      where v.line_id in (select id from line) and v.stage in ('APPROVED', 'REVISED') and earliest_day(coalesce(v.approved_on, v.as_at)) <= ${asAt}
      order by v.line_id, v.period_id, earliest_day(coalesce(v.approved_on, v.as_at)) desc, v.stage desc, v.recorded_at desc) latest group by line_id),
  committed as (
    select c.line_id, ${wholeSum} from ${table(Commitment)} c
    where c.line_id in (select id from line) and c.status = 'OPEN' and earliest_day(c.as_at) <= ${asAt} group by c.line_id),
  actual as (
    select line_id, sum(amount)::bigint as total from (
      select a.line_id, sum(a.amount) as amount from ${table(Actual)} a
      where a.line_id in (select id from line) and a.basis = 'IN_PERIOD' and a.posted_on <= ${asAt} group by a.line_id
      union all
      select line_id, amount from (
        select distinct on (a.line_id, financial_year(p.starts_on)) a.line_id, a.amount from ${table(Actual)} a join ${table(Period)} p on p.id = a.period_id
        where a.line_id in (select id from line) and a.basis = 'CUMULATIVE' and a.posted_on <= ${asAt}
        order by a.line_id, financial_year(p.starts_on), p.ends_on desc, a.posted_on desc, a.recorded_at desc) latest) spent group by line_id),
  forecast as (
    select line_id, ${wholeSum} from (
      select distinct on (f.line_id, f.period_id) f.line_id, f.amount_value, f.amount_qualifier, f.amount_state from ${table(Forecast)} f
      where f.line_id in (select id from line) and earliest_day(f.as_at) <= ${asAt}
      order by f.line_id, f.period_id, f.as_at desc, f.recorded_at desc) latest group by line_id)
  select l.id as k, ${join([
    partFigure(
      'approved',
      sql`b.total`,
      doubtOf('No approved budget is on record, or the sum of one is not known.', 'b'),
    ),
    partFigure(
      'committed',
      sql`c.total`,
      doubtOf('No open commitment is on record, or the sum of one is not known.', 'c'),
    ),
    partFigure('actual', sql`a.total`, { whyUnknown: 'No spend has been reported.' }),
    partFigure(
      'forecastOutturn',
      sql`f.total`,
      doubtOf('No forecast is on record, or the sum of one is not known.', 'f'),
    ),
    partFigure(
      'forecastRemaining',
      sql`(f.total - a.total - coalesce(c.total, 0))`,
      doubtOf('It needs a forecast and reported spend.', 'f', 'c'),
    ),
    partFigure('variance', sql`(b.total - f.total)`, doubtOf('It needs an approved budget and a forecast.', 'b', 'f')),
  ])}
  from line l left join approved b on b.line_id = l.id left join committed c on c.line_id = l.id
  left join actual a on a.line_id = l.id left join forecast f on f.line_id = l.id`;
