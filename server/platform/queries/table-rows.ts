/** The rows of an answer, by the shape of its table. */
import type { Place, TableShape } from './table-shape.js';

export type Scalar = string | number | boolean | null;
/** Several values where the cell is of several records. */
export type Cell = Scalar | readonly Scalar[];
export type Row = Cell[];
type Answered = Readonly<Record<string, unknown>>;

export interface Rows {
  rows: Row[];
  /** Lists of which a page was full: there may be more of them. */
  mayGoOn: string[];
}

export class TooManyRows extends Error {}

export function rowsOf(answer: Answered, { places, columns }: TableShape, most: number): Rows {
  const rows: Row[] = [];
  const mayGoOn = new Set<string>();
  spread(
    answer,
    places,
    Array.from(columns, () => null),
    (row) => {
      if (rows.push(row) > most) throw new TooManyRows();
    },
  );
  return { rows, mayGoOn: [...mayGoOn] };

  function spread(record: Answered, within: readonly Place[], above: Row, emit: (row: Row) => void): void {
    const row = [...above];
    let main: Extract<Place, { kind: 'record' }> | undefined;
    for (const place of within) {
      if (place.kind === 'record' && place.isMain) main = place;
      else put(place, record, row);
    }
    if (main === undefined) {
      emit(row);
      return;
    }
    const inside = recordsIn(main, record);
    // Who has nothing below is a row all the same.
    if (inside.length === 0) emit(row);
    for (const each of inside) spread(each, main.places, row, emit);
  }

  function put(place: Place, record: Answered, row: Row): void {
    if (place.kind === 'value') {
      const value = record[place.key] as Cell | undefined;
      const known = row[place.column];
      // Met again: a record of a list that is told in one cell.
      row[place.column] = Array.isArray(known) ? [...(known as Scalar[]), ...[value ?? null].flat()] : (value ?? null);
      return;
    }
    const inside = recordsIn(place, record);
    if (place.isList) for (const column of columnsIn(place)) row[column] ??= [];
    for (const each of inside) for (const inner of place.places) put(inner, each, row);
  }

  function recordsIn({ key, first, path }: Extract<Place, { kind: 'record' }>, record: Answered): Answered[] {
    const found = record[key] as Answered | readonly (Answered | null)[] | null | undefined;
    const records: readonly (Answered | null)[] = [found ?? []].flat();
    if (first !== undefined && records.length >= first) mayGoOn.add(path);
    return records.filter((each) => each !== null);
  }
}

function columnsIn(place: Place): number[] {
  return place.kind === 'value' ? [place.column] : place.places.flatMap(columnsIn);
}
