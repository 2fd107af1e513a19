/** Keeps the rows of a file: those that are new or say something else than what is on record. */
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { sql, type Sql } from '../../reading/sql.js';
import type { DataSetFound } from './data-set.js';
import type { Compared } from './rows-on-record.js';

/** Two rows about the same place, time and part: nobody can say which holds. */
export async function rejectRepeated(door: Door, report: Report): Promise<void> {
  const repeated = await door.ask<{ line: number; first: number }>(sql`
    select line, first from (
      select line, min(line) over (partition by area_id, period_id, part) as first from staged_row) s
    where line > first order by line`);
  for (const { line, first } of repeated) {
    report.reject({
      line,
      code: 'DUPLICATE_KEY',
      message: `Line ${first.toLocaleString('en-GB')} is about the same place, time and breakdown. Take one of the two out, or say which column tells them apart: filters=<column>.`,
    });
  }
}

/**
 * After it `staged_row` has, beside each row, what became of it and the key of the row on record. A release is kept whole; of a data set
 * that is sent again only what changed is added. A row that was replaced before is not replaced a second time.
 */
export async function storeRows(
  door: Door,
  { id: dataSetId, sourceId }: DataSetFound,
  { isSameDataSet, isFirst, values }: Compared,
  report: Report,
): Promise<void> {
  await door.ask(sql`
    create temporary table outcome on commit drop as
    select s.line, s.id as own_id, k.id as known_id, k.is_superseded,
      case when k.id is null then 'new' when ${values} = k.compared or ${sameFigures(values)} then 'unchanged' else 'revised' end as became
    from staged_row s left join known_row k on k.area_id = s.area_id and k.period_id = s.period_id and k.part = s.part`);
  await door.ask(sql`
    insert into published_row (id, realm, visibility, owner_id, change_id, as_at, source_id, data_set_id, area_id, period_id, submission_id,
      supersedes_id, line, topic, breakdown, "values")
    select s.id, ${door.actor.realm}, 'PUBLIC', ${door.actor.organisationId}, (select current_change()), left(s.period_id, 4), ${sourceId}, ${dataSetId},
      s.area_id, s.period_id, ${door.submissionId}, case when o.became = 'revised' and not o.is_superseded then o.known_id end,
      s.line, s.topic, s.breakdown, s."values"
    from staged_row s join outcome o on o.own_id = s.id
    where not (${isSameDataSet} and o.became = 'unchanged') order by s.line`);
  const counts = await door.ask<{ became: string; count: number }>(
    sql`select became, count(*)::int as count from outcome group by became order by became`,
  );
  for (const { became, count } of counts) report.change(`rows ${became}`, count);
  if (!isFirst) await countGone(door, report);
}

/** Figures written otherwise are no revision: 12 and 12.0 are the same. */
const sameFigures = (values: Sql): Sql => sql`not exists (
  select from unnest(${values}, k.compared) as u(here, known)
  where here is distinct from known and case
    when here ~ '^-?[0-9.]+$' and known ~ '^-?[0-9.]+$' then here::numeric <> known::numeric else lower(here) is distinct from lower(known) end)`;

async function countGone(door: Door, report: Report): Promise<void> {
  const [gone] = await door.ask<{ count: number }>(sql`
    select count(*)::int as count from known_row k
    where k.period_id in (select period_id from staged_row)
      and not exists (select from staged_row s where s.area_id = k.area_id and s.period_id = k.period_id and s.part = k.part)`);
  if (gone !== undefined && gone.count > 0) {
    report.change('rows no longer published', gone.count);
    report.note('Rows that are no longer published stay on record, as they were published before.');
  }
}
