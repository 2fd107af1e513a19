/** Values that are no longer published as often as their definition says. */
import { staleFigures } from '../provenance/stale-figures.js';
import { sql } from '../reading/sql.js';

/** Not by a definition that another replaced: nobody is going to publish those. */
export const staleObservations = staleFigures(
  'indicators',
  'Observation',
  sql`select distinct on (o.definition_id, o.area_id, o.peer_set_id, split_part(o.period_id, '|', 2))
      o.id, o.realm, o.visibility, o.owner_id as "ownerId", o.area_id as "areaId", o.as_at as "asAt",
      p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", d.reported_within_days as "reportedWithinDays",
      coalesce(w.name, b.name, 'whoever recorded it') as "reportedBy"
    from observation o
      join definition_version d on d.id = o.definition_id
      join indicator i on i.id = o.indicator_id
      join period p on p.id = o.period_id
      left join organisation w on w.id = o.owner_id
      left join organisation b on b.id = i.publisher_id
    where d.reported_within_days is not null
      and not exists (select from definition_version n where n.supersedes_id = d.id)
      and not exists (select from observation n where n.supersedes_id = o.id)
    order by o.definition_id, o.area_id, o.peer_set_id, split_part(o.period_id, '|', 2), p.starts_on desc`,
);
