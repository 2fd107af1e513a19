/** The wait snapshots in force that stand in a series with those asked for: one list by one clock, period after period. */
import type { WaitScope } from '../../schema/waits/wait-snapshot.js';
import type { Door } from '../platform/write/door.js';
import type { InSeries } from '../provenance/look-along.js';
import type { WaitFigures } from '../provenance/quality/band-figures.js';
import { sql } from '../reading/sql.js';

export type SeenSnapshot = InSeries &
  Pick<WaitFigures, 'total' | 'bands'> & {
    scope: WaitScope;
    /** Of a total over providers. Null: not said. */
    missingSubmitters: number | null;
  };

export function snapshotsInSeries(door: Door, keys: readonly string[]): Promise<SeenSnapshot[]> {
  return door.ask<SeenSnapshot>(sql`
    with asked as (
      select distinct pathway_id, clock_id, provider_id, scope, split_part(period_id, '|', 2) as kind
      from wait_snapshot where id = any(${keys}))
    select w.id, concat_ws(' ', w.pathway_id, w.clock_id, w.provider_id, w.scope, a.kind) as series, w.scope, w.missing_submitters as "missingSubmitters",
      w.owner_id as "ownerId", w.area_id as "areaId", w.visibility, w.as_at as "asAt", s.starts_on::text as "startsOn", s.ends_on::text as "endsOn",
      coalesce(r.name, b.name, o.name, 'whoever reported it') as "reportedBy", c.reported_within_days as "reportedWithinDays",
      exists (select from quality_flag f where f.about_type = 'WaitSnapshot' and f.about_id = w.id::text
        and f.settled_on is null and f.source_id is null) as doubted,
      json_build_object('state', w.total_state, 'qualifier', w.total_qualifier, 'value', w.total_value) as total,
      coalesce((select json_agg(json_build_object('fromDays', b.from_days, 'toDays', b.to_days, 'count',
          json_build_object('state', b.count_state, 'qualifier', b.count_qualifier, 'value', b.count_value)) order by b.sequence)
        from wait_band b where b.snapshot_id = w.id), '[]') as bands
    from asked a
      join wait_snapshot w on w.pathway_id = a.pathway_id and w.clock_id = a.clock_id and w.scope = a.scope
        and (w.provider_id, split_part(w.period_id, '|', 2)) is not distinct from (a.provider_id, a.kind)
      join clock_definition c on c.id = w.clock_id
      left join organisation r on r.id = w.provider_id
      left join organisation b on b.id = c.publisher_id
      left join organisation o on o.id = w.owner_id
      left join period p on p.id = w.period_id
      cross join lateral (select coalesce(p.starts_on, earliest_day(w.as_at)) as starts_on, coalesce(p.ends_on, latest_day(w.as_at)) as ends_on) s
    where s.starts_on is not null and not exists (select from wait_snapshot n where n.supersedes_id = w.id)
    order by series, s.starts_on, s.ends_on`);
}
