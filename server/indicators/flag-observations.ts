/** The quality rules look at observations: each with those before it by the same definition, for the same area. */
import type { IndicatorUnit } from '../../schema/indicators/indicator.js';
import type { Corrections } from '../platform/write/correctable.js';
import type { Door } from '../platform/write/door.js';
import { lookAlong, reportedOf, type InSeries } from '../provenance/look-along.js';
import { observationDoubts, type ObservationFigures } from '../provenance/quality/observation-quality.js';
import { raiseFlags } from '../provenance/raise-flags.js';
import { sql } from '../reading/sql.js';

type Seen = InSeries &
  Pick<ObservationFigures, 'value' | 'numerator'> & {
    denominator: ObservationFigures['denominator'];
    unit: IndicatorUnit;
    breaksOn: string[];
  };

/** Gives the keys of the flags that were raised. */
export async function flagObservations(door: Door, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const seen = await observationsInSeries(door, keys);
  const looked = lookAlong(seen, new Set(keys), (series, refresh) => {
    const { unit = 'COUNT', breaksOn = [] } = series.at(-1) ?? {};
    return observationDoubts(
      series.map((observation) => ({ ...observation, ...reportedOf(observation) })),
      { today: door.today, unit, breaksOn, ...(refresh === undefined ? {} : { refresh }) },
    );
  });
  return raiseFlags(door, 'Observation', looked);
}

function observationsInSeries(door: Door, keys: readonly string[]): Promise<Seen[]> {
  return door.ask<Seen>(sql`
    with asked as (
      select distinct definition_id, area_id, peer_set_id, split_part(period_id, '|', 2) as kind from observation where id = any(${keys}))
    select o.id, concat_ws(' ', o.definition_id, o.area_id, o.peer_set_id, a.kind) as series,
      o.owner_id as "ownerId", o.area_id as "areaId", o.visibility, o.as_at as "asAt", p.starts_on::text as "startsOn", p.ends_on::text as "endsOn",
      coalesce(w.name, b.name, 'whoever recorded it') as "reportedBy", d.reported_within_days as "reportedWithinDays",
      exists (select from quality_flag f where f.about_type = 'Observation' and f.about_id = o.id::text
        and f.settled_on is null and f.source_id is null) as doubted,
      json_build_object('state', o.value_state, 'qualifier', o.value_qualifier, 'value', o.value_value) as value,
      json_build_object('state', o.numerator_state, 'qualifier', o.numerator_qualifier, 'value', o.numerator_value) as numerator,
      json_build_object('state', o.denominator_state, 'qualifier', o.denominator_qualifier, 'value', o.denominator_value) as denominator,
      i.unit, array(select earliest_day(s.happened_on)::text from series_break s
        where s.definition_id = d.id and earliest_day(s.happened_on) is not null) as "breaksOn"
    from asked a
      join observation o on o.definition_id = a.definition_id and o.area_id = a.area_id
        and o.peer_set_id is not distinct from a.peer_set_id and split_part(o.period_id, '|', 2) = a.kind
      join definition_version d on d.id = o.definition_id
      join indicator i on i.id = o.indicator_id
      join period p on p.id = o.period_id
      left join organisation w on w.id = o.owner_id
      left join organisation b on b.id = i.publisher_id
    where not exists (select from observation n where n.supersedes_id = o.id)
    order by series, p.starts_on`);
}

export const correctedObservations: Corrections = {
  Observation: {
    look: (door, key) => flagObservations(door, [key]),
    // The value no longer stands as published: no symbol in its place, no row that it was read from.
    replacement: ({ status, value, symbol }) => ({
      status: status === 'DERIVED' ? status : 'REVISED',
      symbol: (value as ObservationFigures['value']).value === null ? symbol : null,
      rowId: null,
    }),
  },
};
