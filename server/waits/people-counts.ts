/** How counts of people who wait add up: bands to their list, lists of providers to those of boards, regions and England, or of an area. */
import { countPeople } from '../platform/small-numbers/people-counts.js';
import { join, sql, type Sql } from '../reading/sql.js';

/** Of a list, for one measure of it: the whole or a band. */
const partOf = (measure: Sql): Sql => sql`case
  when l.scope = 'PROVIDER' then array[${measure} || ' of lists of ' || l.area_id, ${measure} || ' of lists']
  when l.scope = 'INTEGRATED_CARE_BOARD' then array[${measure} || ' of boards']
  when l.scope = 'NHS_REGION' then array[${measure} || ' of regions']
  when l.scope = 'AREA' and l.provider_id is not null then array[${measure} || ' in ' || l.area_id]
  else '{}' end`;

const sumOf = (measure: Sql): Sql => sql`case
  when l.scope = 'INTEGRATED_CARE_BOARD' then array[${measure} || ' of lists of ' || l.area_id]
  when l.scope = 'NATIONAL' then array[${measure} || ' of lists', ${measure} || ' of boards', ${measure} || ' of regions']
  when l.scope = 'AREA' and l.provider_id is null then array[${measure} || ' in ' || l.area_id]
  else '{}' end`;

const band = sql`(b.from_days || '-' || coalesce(b.to_days::text, ''))`;

countPeople({
  table: 'wait_snapshot',
  cells: (records) => sql`
    with due as (
      select distinct w.realm, w.clock_id, coalesce(w.period_id, w.as_at) as span, p.kind
      from wait_snapshot w join pathway p on p.id = w.pathway_id where w.id = any(${records})),
    list as (
      select w.*, concat_ws(' ', d.realm, d.clock_id, d.span, d.kind) as "group",
        concat_ws(' ', w.pathway_id, w.scope, w.provider_id, w.area_id) as place,
        (row_number() over (partition by d.realm, w.clock_id, d.span, w.pathway_id, w.scope, w.provider_id, w.area_id order by w.recorded_at, w.id))::int - 1 as revision
      from due d join wait_snapshot w on w.clock_id = d.clock_id and w.realm = d.realm and coalesce(w.period_id, w.as_at) = d.span
        join pathway p on p.id = w.pathway_id and p.kind = d.kind)
    select l.id as "recordId", 'total' as field, l.total_value as value, l."group", l.place || ' total' as place, l.revision,
      ${partOf(sql`'total'`)} as "partOf", ${sumOf(sql`'total'`)} || array['bands of ' || l.place] as "sumOf", false as "isTold", l.clock_id as "toldOf"
    from list l
    union all
    select b.id, 'count', b.count_value, l."group", l.place || ' ' || ${band}, l.revision,
      ${partOf(band)} || array['bands of ' || l.place], ${sumOf(band)}, false, l.clock_id
    from list l join wait_band b on b.snapshot_id = l.id`,
});

const flow = (field: string, value: Sql): Sql => sql`
  select f.id as "recordId", ${field} as field, ${value} as value, f."group", concat_ws(' ', f.pathway_id, f.provider_id) || ' ' || ${field} as place, f.revision,
    case when f.provider_id is null then '{}' else array[${field}] end as "partOf",
    case when f.provider_id is null then array[${field}] else '{}' end as "sumOf", false as "isTold", null::uuid as "toldOf"
  from flow f`;

countPeople({
  table: 'wait_flow',
  cells: (records) => sql`
    with due as (
      select distinct f.realm, f.area_id, f.basis, coalesce(f.period_id, f.as_at) as span, p.kind
      from wait_flow f join pathway p on p.id = f.pathway_id where f.id = any(${records})),
    flow as (
      select f.*, concat_ws(' ', d.realm, d.area_id, d.basis, d.span, d.kind) as "group",
        (row_number() over (partition by d.realm, f.area_id, f.basis, d.span, f.pathway_id, f.provider_id order by f.recorded_at, f.id))::int - 1 as revision
      from due d join wait_flow f on f.area_id = d.area_id and f.realm = d.realm and f.basis = d.basis and coalesce(f.period_id, f.as_at) = d.span
        join pathway p on p.id = f.pathway_id and p.kind = d.kind)
    ${join([flow('referrals', sql`f.referrals_value`), flow('starts', sql`f.starts_value`), flow('removals', sql`f.removals_value`)], ' union all ')}`,
});

countPeople({
  table: 'case_stage_snapshot',
  cells: (records) => sql`
    with due as (select distinct pathway_id, stage, as_at from case_stage_snapshot where id = any(${records}))
    select c.id as "recordId", 'count' as field, c.count_value as value, concat_ws(' ', c.pathway_id, c.stage, c.as_at) as "group",
      coalesce(c.reason, '') as place, (row_number() over (partition by c.pathway_id, c.stage, c.as_at, c.reason order by c.recorded_at, c.id))::int - 1 as revision,
      case when c.reason is null then '{}' else array['reasons'] end as "partOf",
      case when c.reason is null then array['reasons'] else '{}' end as "sumOf", false as "isTold", null::uuid as "toldOf"
    from due d join case_stage_snapshot c on c.pathway_id = d.pathway_id and c.stage = d.stage and c.as_at = d.as_at`,
});
