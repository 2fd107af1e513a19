/** The columns of figures of a data set: those on record keep their places, so that the values of its rows mean the same for ever. */
import { sameName } from '../../platform/files/columns.js';
import type { Column } from '../../platform/files/table.js';
import type { Door } from '../../platform/write/door.js';
import { sql } from '../../reading/sql.js';
import { DataSetColumnRow } from '../data-set-column.entity.js';
import type { DataSetFound } from './data-set.js';

export interface FigureColumn {
  /** Among the values of a row. */
  place: number;
  name: string;
  /** By what definitions know it. */
  knownAs: string;
  label: string | null;
  unit: string | null;
  /** No earlier file, of this release or the one before, has it. */
  isNew: boolean;
  /** In the file. Undefined: an earlier file of the data set had it, this one has not. */
  column: Column | undefined;
}

const percentage = /(^|_)(pc|pct|perc|percent|percentage)(_|$)/i;

/** Per cent: by its unit where that is known, else by its name. */
export function isShare({ name, unit }: Pick<FigureColumn, 'name' | 'unit'>): boolean {
  return unit === '%' || (unit === null && percentage.test(name));
}

interface OnRecord {
  id: string;
  name: string;
  knownAs: string;
  label: string | null;
  unit: string | null;
  position: number | null;
}

export async function columnsOnRecord(door: Door, dataSetId: string): Promise<OnRecord[]> {
  return door.ask<OnRecord>(sql`
    select id, name, coalesce(known_as, name) as "knownAs", label, unit, position from data_set_column
    where data_set_id = ${dataSetId} order by position nulls last`);
}

/** `renamed` gives, by heading, the name that definitions know. */
export async function figureColumns(
  door: Door,
  { id: dataSetId, sourceId, chain }: DataSetFound,
  figures: readonly Column[],
  renamed: ReadonlyMap<string, string>,
): Promise<FigureColumn[]> {
  const onRecord = await columnsOnRecord(door, dataSetId);
  const before = await nearestColumns(door, chain.slice(1));
  const named = new Map([...renamed].map(([now, known]) => [sameName(now), known]));
  const columns: FigureColumn[] = [];
  for (const { id, position, ...rest } of onRecord) {
    const column = figures.find(({ name }) => name === rest.name);
    if (position !== null) columns.push({ ...rest, place: position, isNew: false, column });
    else if (column !== undefined) {
      const place = next(columns, onRecord);
      await door.change(DataSetColumnRow, { id }, { position: place });
      columns.push({ ...rest, place, isNew: false, column });
    }
  }
  for (const column of figures) {
    const { name } = column;
    if (columns.some((each) => each.name === name)) continue;
    const earlier = before.find((each) => sameName(each.name) === sameName(name));
    const knownAs = named.get(sameName(name)) ?? earlier?.knownAs ?? name;
    const { label = null, unit = null } = earlier ?? {};
    columns.push({ place: next(columns, onRecord), name, knownAs, label, unit, isNew: earlier === undefined, column });
  }
  const isOnRecord = new Set(onRecord.map(({ name }) => name));
  const fresh = columns.filter(({ name }) => !isOnRecord.has(name));
  await door.insertAll(
    DataSetColumnRow,
    fresh.map(({ place, name, knownAs, label, unit }) => ({
      dataSetId,
      sourceId,
      asAt: door.today,
      position: place,
      name,
      knownAs: knownAs === name ? null : knownAs,
      label,
      unit,
    })),
  );
  return columns;
}

function next(columns: readonly FigureColumn[], onRecord: readonly OnRecord[]): number {
  return 1 + Math.max(-1, ...columns.map(({ place }) => place), ...onRecord.map(({ position }) => position ?? -1));
}

/** Of the nearest release before that has any. */
async function nearestColumns(door: Door, chain: readonly string[]): Promise<OnRecord[]> {
  for (const id of chain) {
    const columns = await columnsOnRecord(door, id);
    if (columns.length > 0) return columns;
  }
  return [];
}
