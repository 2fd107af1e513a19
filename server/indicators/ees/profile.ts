/** The first reading of a statistics file: which columns hold figures and which are filters, and every place, period and symbol in it. */
import { decimalIn } from '../../platform/files/cell-values.js';
import { columnNamed, requiredColumn, sameName } from '../../platform/files/columns.js';
import type { Column, Table } from '../../platform/files/table.js';
import { totalAmong, type Filter } from './breakdown.js';
import { placeColumns, placeReader, type Place, type PlaceReader } from '../../places/statistics/location.js';
import { periodCode } from '../../places/statistics/period.js';

/** What is known of columns beforehand, by `sameName`: from a description of the file, from what is on record, from the sender. */
export interface Foreknown {
  figures: ReadonlySet<string>;
  filters: ReadonlySet<string>;
}

export interface Profile {
  /** In the order of the values of a row. */
  figures: readonly Column[];
  filters: readonly Filter[];
  /** Topic and part in two columns, as files without cross-tabulation have them. */
  pair: { topic: Column; breakdown: Column } | undefined;
  places: PlaceReader;
  /** By `PlaceReader.keyOf`. Undefined: the publisher does not know the place. */
  placeByKey: ReadonlyMap<string, Place | undefined>;
  time: { period: Column; identifier: Column };
  /** Codes of all periods that could be read. */
  periods: ReadonlySet<string>;
  /** What stands in columns of figures beside numbers, in small letters. */
  words: ReadonlySet<string>;
  rows: number;
}

/** A column in which so many cells are words is a filter; fewer are slips of the pen among figures, and rejected as such. */
const filterShare = 0.01;
const mostItems = 5000;
export const plainNumber = /^-?\d+(\.\d+)?$/;

interface Seen {
  column: Column;
  /** Cells with a number. */
  numbers: number;
  /** Cells with neither number nor symbol. */
  words: number;
  /** What stands in it beside numbers, and one of the numbers. */
  items: Set<string>;
}

export async function profileOf(table: Table, known: Foreknown, symbols: ReadonlySet<string>): Promise<Profile> {
  const time = {
    period: requiredColumn(table, ['time_period']),
    identifier: requiredColumn(table, ['time_identifier']),
  };
  requiredColumn(table, ['geographic_level']);
  const topic = columnNamed(table, ['breakdown_topic']);
  const breakdown = columnNamed(table, ['breakdown']);
  const pair = topic === undefined || breakdown === undefined ? undefined : { topic, breakdown };
  const seen: Seen[] = table.columns
    .filter(
      (column) => !placeColumns.test(column.name) && (pair === undefined || (column !== topic && column !== breakdown)),
    )
    .map((column) => ({ column, numbers: 0, words: 0, items: new Set() }));

  const places = placeReader(table);
  const placeByKey = new Map<string, Place | undefined>();
  const periods = new Set<string>();
  let rows = 0;
  for await (const { cells } of table.rows()) {
    rows += 1;
    for (const each of seen) {
      const text = cells[each.column.position]?.text ?? '';
      if (text === '') continue;
      const isNumber = plainNumber.test(text) || decimalIn(text) !== undefined;
      if (isNumber) each.numbers += 1;
      else if (!symbols.has(text.toLowerCase())) each.words += 1;
      if (each.items.size < mostItems && (!isNumber || each.numbers === 1)) each.items.add(text);
    }
    if (places.kindOf(cells) !== undefined) {
      const key = places.keyOf(cells);
      if (!placeByKey.has(key)) placeByKey.set(key, places.placeOf(cells));
    }
    const period = periodCode(cells[time.period.position]?.text ?? '', cells[time.identifier.position]?.text ?? '');
    if (period !== undefined) periods.add(period);
  }

  const isFilter = ({ column, words }: Seen): boolean => {
    const name = sameName(column.name);
    return known.filters.has(name) || (!known.figures.has(name) && words > rows * filterShare);
  };
  const figures = seen.filter((each) => !isFilter(each));
  return {
    figures: figures.map(({ column }) => column),
    filters: seen.filter(isFilter).map(({ column, items }) => ({ ...column, total: totalAmong(items) })),
    pair,
    places,
    placeByKey,
    time,
    periods,
    words: new Set(figures.flatMap(({ items }) => [...items].map((text) => text.toLowerCase()))),
    rows,
  };
}
