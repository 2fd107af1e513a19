/** Which columns are indicators: as definitions of the data set and the releases before it say. */
import { sameName } from '../../platform/files/columns.js';
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { refuse } from '../../platform/write/refused.js';
import { sql } from '../../reading/sql.js';
import type { MeasuredUnit } from '../../provenance/quality/year-on-year-jump.js';
import type { FigureColumn } from './columns.js';
import type { DataSetFound } from './data-set.js';
import { nearestName } from './nearest-name.js';
import type { EesOptions } from './options.js';

export interface Definition {
  id: string;
  indicatorId: string;
  slug: string;
  column: string;
  numeratorColumn: string | null;
  denominatorColumn: string | null;
  unit: MeasuredUnit;
  /** First and last day it holds for. Null: without end. */
  from: string | null;
  to: string | null;
}

export interface Mapped extends Definition {
  value: FigureColumn;
  numerator: FigureColumn | undefined;
  denominator: FigureColumn | undefined;
}

/** Versions that another has replaced are left out. */
export async function definitionsOf(door: Door, { chain }: DataSetFound): Promise<Definition[]> {
  return door.ask<Definition>(sql`
    select v.id, v.indicator_id as "indicatorId", v.slug, v."column", v.numerator_column as "numeratorColumn",
      v.denominator_column as "denominatorColumn", i.unit, earliest_day(v.valid_from)::text as "from", latest_day(v.valid_to)::text as "to"
    from definition_version v join indicator i on i.id = v.indicator_id
    where v.data_set_id = any(${chain}::uuid[]) and v."column" is not null
      and not exists (select from definition_version n where n.supersedes_id = v.id)
    order by v.slug`);
}

export function mapped(
  definitions: readonly Definition[],
  columns: readonly FigureColumn[],
  { without }: Pick<EesOptions, 'without'>,
): Mapped[] {
  const there = columns.filter(({ column }) => column !== undefined);
  const given = new Set(without.map(sameName));
  const find = (definition: Definition, name: string | null): FigureColumn | undefined => {
    if (name === null) return undefined;
    const found = there.find(({ knownAs }) => sameName(knownAs) === sameName(name));
    return found ?? (given.has(sameName(name)) ? undefined : gone(definition, name, there));
  };
  return definitions.flatMap((definition) => {
    const value = find(definition, definition.column);
    if (value === undefined) return [];
    const [numerator, denominator] = [
      find(definition, definition.numeratorColumn),
      find(definition, definition.denominatorColumn),
    ];
    return [{ ...definition, value, numerator, denominator }];
  });
}

function gone({ slug }: Definition, name: string, there: readonly FigureColumn[]): never {
  const nearest = nearestName(
    name,
    there.filter(({ isNew }) => isNew).map((each) => each.name),
  );
  const advice = nearest === undefined ? `map=<new name>=${name}` : `map=${nearest}=${name}`;
  return refuse(
    'COLUMN_GONE',
    `The definition ${slug} reads the column ${name}, and this file has none of that name. If it was renamed, say ${advice}; if it is no longer published, without=${name}.`,
    'map',
  );
}

/** A sentence for the sender about columns that no definition reads. */
export function noteUnmapped(report: Report, columns: readonly FigureColumn[], mappings: readonly Mapped[]): void {
  const used = new Set(mappings.flatMap(({ value, numerator, denominator }) => [value, numerator, denominator]));
  const unused = columns.filter((each) => each.column !== undefined && !used.has(each));
  if (unused.length === 0) return;
  const names = unused.map(({ name }) => name).join(', ');
  report.note(
    `${String(unused.length)} of ${String(columns.length)} columns are kept row by row as published and are no indicator: ${names}. To make indicators of them, send the file again with define=all, or their names, and topic=<what they are about>.`,
  );
}
