/** Doubts about a file and its figures, raised as flags; nothing is put right. */
import { insertRows } from '../../database/insert-rows.js';
import type { Table } from '../../platform/files/table.js';
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { duplicateColumn } from '../../provenance/quality/duplicate-column.js';
import type { Doubt } from '../../provenance/quality/figures-of.js';
import { observationDoubts, type ObservationFigures } from '../../provenance/quality/observation-quality.js';
import type { MeasuredUnit } from '../../provenance/quality/year-on-year-jump.js';
import { sql } from '../../reading/sql.js';
import type { DataSetFound } from './data-set.js';

export const reportedBy = 'the publisher';

interface Flag {
  aboutType: string;
  aboutId: string;
  areaId: string | null;
  doubt: Doubt;
}

export async function raise(door: Door, flags: readonly Flag[], report: Report): Promise<void> {
  const { actor } = door;
  const { realm, organisationId: ownerId } = actor;
  const records = flags.map(({ doubt: { rule, detail }, ...about }) => {
    report.flag(rule);
    return { ...about, id: crypto.randomUUID(), realm, ownerId, asAt: door.today, rule, detail };
  });
  await insertRows(door.manager, door.manager.dataSource.getMetadata('QualityFlagRow'), records);
}

/** Once for a data set. */
export async function flagColumns(door: Door, { id }: DataSetFound, table: Table, report: Report): Promise<void> {
  const doubt = duplicateColumn(table.columns.map(({ name }) => name.replace(/ \(\d+\)$/, '')));
  const [flagged] = await door.ask(
    sql`select from quality_flag where about_type = 'DataSet' and about_id = ${id} and rule = 'DUPLICATE_COLUMN'`,
  );
  if (doubt === undefined || flagged !== undefined) return;
  await raise(door, [{ aboutType: 'DataSet', aboutId: id, areaId: null, doubt }], report);
}

/** Of rows that were kept: what is on record as it was has been flagged before. */
export async function flagRows(door: Door, doubts: ReadonlyMap<number, Doubt>, report: Report): Promise<void> {
  if (doubts.size === 0) return;
  const rows = await door.ask<{ id: string; line: number; areaId: string }>(sql`
    select s.id, s.line, s.area_id as "areaId" from staged_row s join published_row r on r.id = s.id
    where s.line = any(${[...doubts.keys()]}::int[]) order by s.line`);
  const flags = rows.map(({ id, line, areaId }) => ({
    aboutType: 'PublishedRow',
    aboutId: id,
    areaId,
    doubt: doubts.get(line) as Doubt,
  }));
  await raise(door, flags, report);
}

interface Seen extends Omit<ObservationFigures, 'reportedBy'> {
  id: string;
  areaId: string;
  unit: MeasuredUnit;
  breaksOn: string[];
  isStored: boolean;
}

/** Each observation that was added, at the end of what is known before it; definition by definition, since there may be many. */
export async function flagObservations(door: Door, report: Report): Promise<void> {
  const definitions = await door.ask<{ id: string }>(
    sql`select distinct definition_id as id from stored_value where became <> 'unchanged'`,
  );
  for (const { id } of definitions) await raise(door, doubtsOf(door.today, await seriesOf(door, id)), report);
}

/** Of all areas for which a value was added. */
async function seriesOf(door: Door, definitionId: string): Promise<Seen[]> {
  return door.ask<Seen>(sql`
    select o.id, o.area_id as "areaId", i.unit, v.id is not null as "isStored",
      json_build_object('startsOn', p.starts_on, 'endsOn', p.ends_on) as span,
      json_build_object('state', o.value_state, 'qualifier', o.value_qualifier, 'value', o.value_value) as value,
      json_build_object('state', o.numerator_state, 'qualifier', o.numerator_qualifier, 'value', o.numerator_value) as numerator,
      json_build_object('state', o.denominator_state, 'qualifier', o.denominator_qualifier, 'value', o.denominator_value) as denominator,
      array(select b.happened_on from series_break b where b.definition_id = o.definition_id) as "breaksOn"
    from observation o join period p on p.id = o.period_id join indicator i on i.id = o.indicator_id
      left join stored_value v on v.id = o.id
    where o.definition_id = ${definitionId} and o.peer_set_id is null
      and o.area_id in (select area_id from stored_value where definition_id = ${definitionId} and became <> 'unchanged')
      and not exists (select from observation n where n.supersedes_id = o.id)
    order by o.area_id, p.ends_on`);
}

function doubtsOf(today: string, seen: readonly Seen[]): Flag[] {
  const flags: Flag[] = [];
  let series: ObservationFigures[] = [];
  let area: string | undefined;
  for (const { id, areaId, unit, breaksOn, isStored, ...figures } of seen) {
    if (areaId !== area) series = [];
    area = areaId;
    series.push({ ...figures, reportedBy });
    if (!isStored) continue;
    const doubts = observationDoubts(series, { today, unit, breaksOn });
    for (const doubt of doubts) flags.push({ aboutType: 'Observation', aboutId: id, areaId, doubt });
  }
  return flags;
}
