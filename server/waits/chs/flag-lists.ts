/** The quality rules look at what a workbook brought, at the months after it, and at the totals that were told to be incomplete. */
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { sql } from '../../reading/sql.js';
import { flagWaits } from '../flag-waits.js';

export async function flagLists(
  door: Door,
  added: readonly string[],
  restated: readonly string[],
  report: Report,
): Promise<void> {
  const later = await door.ask<{ id: string }>(sql`
    select l.id from wait_snapshot w join period p on p.id = w.period_id
      join wait_snapshot l on l.pathway_id = w.pathway_id and l.clock_id = w.clock_id and l.scope = w.scope
        and l.provider_id is not distinct from w.provider_id and l.id <> w.id
      join period lp on lp.id = l.period_id
    where w.id = any(${[...added]}) and lp.starts_on > p.starts_on and lp.starts_on <= p.starts_on + interval '1 year'
      and not exists (select from wait_snapshot n where n.supersedes_id = l.id)`);
  const looked = [...new Set([...added, ...restated, ...later.map(({ id }) => id)])];
  const flags = await flagWaits(door, looked);
  const counts = await door.ask<{ rule: string; count: number }>(
    sql`select rule, count(*)::int as count from quality_flag where id = any(${flags}) group by rule order by rule`,
  );
  for (const { rule, count } of counts) report.flag(rule, count);
  await door.ask(sql`
    update wait_snapshot w set completeness = 'PARTIAL', version = version + 1
    where w.id = any(${looked}) and w.completeness <> 'PARTIAL' and exists (
      select from quality_flag f where f.about_type = 'WaitSnapshot' and f.about_id = w.id::text and f.rule = 'MISSING_SUBMITTER' and f.settled_on is null)`);
}
