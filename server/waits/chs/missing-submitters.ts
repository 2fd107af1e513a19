/** How many organisations handed in nothing, as the newest workbook says of months that came in with earlier ones. */
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { sql } from '../../reading/sql.js';
import type { Missing } from './by-month.js';
import type { SettledPlace } from './settle-places.js';

interface Restating {
  clockId: string;
  /** Null: not known. */
  publishedOn: string | null;
  report: Report;
}

/** Keys of the totals in force of which it now says something else. A figure that a later publication gave is left. */
export async function restateMissing(
  door: Door,
  missing: readonly Missing[],
  places: ReadonlyMap<string, SettledPlace>,
  { clockId, publishedOn, report }: Restating,
): Promise<string[]> {
  const told = missing.flatMap(({ place, month, organisations }) => {
    const settled = places.get(place.key);
    return settled === undefined
      ? []
      : [{ area: settled.areaId, scope: settled.scope, period: `${month}|M`, organisations }];
  });
  const changed = await door.ask<{ id: string }>(sql`
    with changed as (update wait_snapshot w set missing_submitters = t.organisations, version = w.version + 1,
      completeness = case when t.organisations > 0 then 'PARTIAL' else 'COMPLETE' end
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as t(area uuid, scope text, period text, organisations int)
    where w.clock_id = ${clockId} and w.area_id = t.area and w.scope = t.scope and w.period_id = t.period and w.provider_id is null
      and w.missing_submitters is distinct from t.organisations
      and not exists (select from wait_snapshot n where n.supersedes_id = w.id)
      and (w.missing_submitters is null or not exists (
        select from source_document d join passage p on p.document_id = d.id join wait_snapshot l on l.source_id = p.id
        where l.clock_id = ${clockId} and d.published_on > ${publishedOn ?? '0000'}))
    returning w.id)
    select id from changed`);
  if (changed.length > 0) report.change('totals of which it is newly told how many handed in nothing', changed.length);
  return changed.map(({ id }) => id);
}
