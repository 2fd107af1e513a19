/** Lists that are no longer reported as often as their clock says. */
import { staleFigures } from '../provenance/stale-figures.js';
import { sql } from '../reading/sql.js';

/** Not by a clock that another replaced, and not of who closed or merged: nobody is going to report those. */
export const staleWaits = staleFigures(
  'waits',
  'WaitSnapshot',
  sql`select distinct on (w.pathway_id, w.clock_id, w.provider_id, w.scope, split_part(w.period_id, '|', 2))
      w.id, w.realm, w.visibility, w.owner_id as "ownerId", w.area_id as "areaId", w.as_at as "asAt",
      p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", c.reported_within_days as "reportedWithinDays",
      coalesce(r.name, b.name, o.name, 'whoever reported it') as "reportedBy"
    from wait_snapshot w
      join clock_definition c on c.id = w.clock_id
      join period p on p.id = w.period_id
      left join organisation r on r.id = w.provider_id
      left join organisation b on b.id = c.publisher_id
      left join organisation o on o.id = w.owner_id
    where c.reported_within_days is not null and r.successor_id is null
      and not exists (select from clock_definition n where n.supersedes_id = c.id)
      and not exists (select from wait_snapshot n where n.supersedes_id = w.id)
    order by w.pathway_id, w.clock_id, w.provider_id, w.scope, split_part(w.period_id, '|', 2), p.starts_on desc, p.ends_on desc`,
);
