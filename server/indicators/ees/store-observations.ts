/** Measured values out of the totals of a file: new ones, and those that replace a value on record that was other. */
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { sql } from '../../reading/sql.js';
import type { DataSetFound } from './data-set.js';

const notGiven = 'The publication we hold gives none.';

/** After it `stored_value` names, by its key, each observation that was added. */
export async function storeObservations(
  door: Door,
  { sourceId, releaseId }: DataSetFound,
  report: Report,
): Promise<void> {
  await door.ask(sql`
    create temporary table stored_value on commit drop as
    with current as (
      select distinct on (o.definition_id, o.area_id, o.period_id) o.*
      from observation o
      where o.definition_id in (select definition_id from staged_value) and o.peer_set_id is null and o.status <> 'DERIVED'
        and not exists (select from observation n where n.supersedes_id = o.id)
      order by o.definition_id, o.area_id, o.period_id, o.recorded_at desc)
    select gen_random_uuid() as id, d.indicator_id, v.*, s.area_id, s.period_id, c.id as known_id,
      -- A row on record that says the same is the row it was read from.
      case when p.id is null then o.known_id else s.id end as row_id,
      case
        when c.id is null then 'new'
        when c.value_value is distinct from v.value or c.symbol is distinct from v.symbol then 'revised'
        when (v.numerator is not null and c.numerator_value is distinct from v.numerator)
          or (v.denominator is not null and c.denominator_value is distinct from v.denominator)
          then case when c.numerator_value is null and c.denominator_value is null then 'completed' else 'revised' end
        else 'unchanged' end as became
    from staged_value v
      join staged_row s on s.line = v.line
      join outcome o on o.own_id = s.id
      join definition_version d on d.id = v.definition_id
      left join published_row p on p.id = s.id
      left join current c on c.definition_id = v.definition_id and c.area_id = s.area_id and c.period_id = s.period_id`);
  await door.ask(sql`
    insert into observation (id, realm, visibility, owner_id, change_id, as_at, source_id, indicator_id, definition_id, area_id, period_id,
      release_id, row_id, supersedes_id, symbol, status, value_state, value_qualifier, value_value,
      numerator_state, numerator_qualifier, numerator_note, numerator_value, denominator_state, denominator_qualifier, denominator_note, denominator_value)
    select id, ${door.actor.realm}, 'PUBLIC', ${door.actor.organisationId}, (select current_change()), left(period_id, 4), ${sourceId}, indicator_id, definition_id,
      area_id, period_id, ${releaseId}, row_id, known_id, symbol, case became when 'revised' then 'REVISED' else 'FINAL' end,
      state, 'EXACT', value,
      case when numerator is null then 'UNKNOWN' else 'KNOWN' end, 'EXACT', case when numerator is null then ${notGiven}::text end, numerator,
      case when denominator is null then 'UNKNOWN' else 'KNOWN' end, 'EXACT', case when denominator is null then ${notGiven}::text end, denominator
    from stored_value where became <> 'unchanged' order by line`);
  const counts = await door.ask<{ became: string; count: number }>(
    sql`select became, count(*)::int as count from stored_value group by became order by became`,
  );
  for (const { became, count } of counts) report.change(`observations ${became}`, count);
}
