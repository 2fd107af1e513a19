/**
 * Where a line stands. Budgets, commitments and forecasts may be unknown: one unknown part makes its sum unknown, and a part nobody
 * has reported is unknown too. Spend on the cumulative basis counts once a financial year, by the latest period.
 */
import { Commitment } from '../../schema/finance/commitment.js';
import { Forecast } from '../../schema/finance/forecast.js';
import { partFigure } from '../reading/figure-sql.js';
import type { Summary } from '../reading/links.js';
import { join, raw, sql, type Sql } from '../reading/sql.js';
import { decidedBudgets } from './decided-budgets.js';
import { spendToDate } from './spend-to-date.js';

const spent = sql`coalesce(a.total, y.total)`;

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

export const investmentPosition: Summary = (tools) => {
  const { keys, table, asAt } = tools;
  return sql`
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
    partFigure('actual', spent, { whyUnknown: 'No spend has been reported.' }),
    partFigure(
      'forecastOutturn',
      sql`f.total`,
      doubtOf('No forecast is on record, or the sum of one is not known.', 'f'),
    ),
    partFigure(
      'forecastRemaining',
      sql`(f.total - ${spent} - coalesce(c.total, 0))`,
      doubtOf('It needs a forecast and reported spend.', 'f', 'c'),
    ),
    partFigure('variance', sql`(b.total - f.total)`, doubtOf('It needs an approved budget and a forecast.', 'b', 'f')),
  ])}
  from unnest(${keys}) as l(id)
  left join (
    select v.line_id, ${wholeSum} from (${decidedBudgets(tools)}) v group by v.line_id) b on b.line_id = l.id
  left join lateral (
    select ${wholeSum} from ${table(Commitment)} c
    where c.line_id = l.id and (c.status = 'OPEN' or earliest_day(c.closed_on) > ${asAt}) and earliest_day(c.as_at) <= ${asAt}) c on true
  ${spendToDate(tools)}
  left join lateral (
    select ${wholeSum} from (
      select distinct on (f.period_id) f.amount_value, f.amount_qualifier, f.amount_state from ${table(Forecast)} f
      where f.line_id = l.id and earliest_day(f.as_at) <= ${asAt}
      order by f.period_id desc, f.as_at desc, f.recorded_at desc) latest) f on true`;
};
