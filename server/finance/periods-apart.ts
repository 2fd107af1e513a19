/** A line's figures add up over its periods: two that share days would count the same money twice. */
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { recordPeriods } from '../places/reporting-period.js';
import { name, sql } from '../reading/sql.js';

export async function keepPeriodsApart(
  door: Door,
  table: 'budget_version' | 'forecast',
  { id }: { id: string },
  period: string | null,
): Promise<void> {
  if (period === null) return;
  await recordPeriods(door, [period]);
  const [other] = await door.ask<{ code: string }>(sql`
    select o.code from ${name(table)} t join period o on o.id = t.period_id join period p on p.id = ${period}
    where t.line_id = ${id} and o.id <> p.id and o.starts_on <= p.ends_on and o.ends_on >= p.starts_on limit 1`);
  if (other === undefined) return;
  refuse(
    'PERIODS_OVERLAP',
    `This line has a figure for ${other.code}, which shares days with ${period}. Give the figure for that period.`,
    'period',
  );
}
