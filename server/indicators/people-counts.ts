/** How counted people add up: those of an area to those of the area above it. What stands so in a published file is told already. */
import { countPeople } from '../platform/small-numbers/people-counts.js';
import { join, sql, type Sql } from '../reading/sql.js';

const counted = (field: string, value: Sql, where: Sql = sql`true`): Sql => sql`
  select o.id as "recordId", ${field} as field, ${value} as value, o."group", o.area_id || ' ' || ${field} as place, o.revision,
    array_remove(array[${field} || ' in ' || o.parent_id], null) as "partOf", array[${field} || ' in ' || o.area_id] as "sumOf",
    o.row_id is not null as "isTold", o.definition_id as "toldOf"
  from counted o where ${where}`;

countPeople({
  table: 'observation',
  cells: (records) => sql`
    with due as (select distinct realm, definition_id, period_id from observation where id = any(${records}) and row_id is null),
    counted as (
      select o.*, a.parent_id, i.unit, concat_ws(' ', d.realm, d.definition_id, d.period_id) as "group",
        (row_number() over (partition by d.realm, o.definition_id, o.period_id, o.area_id order by o.recorded_at, o.id))::int - 1 as revision
      from due d join observation o on o.definition_id = d.definition_id and o.period_id = d.period_id and o.realm = d.realm and o.peer_set_id is null
        join area a on a.id = o.area_id join indicator i on i.id = o.indicator_id)
    ${join(
      [
        counted('numerator', sql`o.numerator_value`),
        counted('denominator', sql`o.denominator_value`),
        counted('value', sql`o.value_value`, sql`o.unit = 'COUNT'`),
      ],
      ' union all ',
    )}`,
});
