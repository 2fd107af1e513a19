/** The first reading of a section 251 file: its places, years and lines, and what shows its unit. */
import { decimalIn } from '../../platform/files/cell-values.js';
import type { Cell } from '../../platform/files/cell.js';
import type { Table } from '../../platform/files/table.js';
import { placeReader, type Place, type PlaceReader } from '../../places/statistics/location.js';
import { periodCode } from '../../places/statistics/period.js';
import type { Section251Columns } from './columns.js';
import { lineNumber, withoutNumber } from './line-number.js';
import { UnitEvidence } from './unit.js';

export interface Profile {
  places: PlaceReader;
  /** By `PlaceReader.keyOf`. Undefined: the publisher does not know the place. */
  placeByKey: ReadonlyMap<string, Place | undefined>;
  periods: ReadonlySet<string>;
  /** What the file calls each number, by the year in which the financial year starts. */
  wordings: ReadonlyMap<number, ReadonlyMap<string, string>>;
  evidence: UnitEvidence;
  rows: number;
}

export async function profileOf(table: Table, columns: Section251Columns): Promise<Profile> {
  const places = placeReader(table);
  const placeByKey = new Map<string, Place | undefined>();
  const periods = new Set<string>();
  const wordings = new Map<number, Map<string, string>>();
  const evidence = new UnitEvidence([...columns.sums.values()].map(({ name }) => name));
  let rows = 0;
  for await (const { cells } of table.rows()) {
    rows += 1;
    if (places.kindOf(cells) === undefined) continue;
    const key = places.keyOf(cells);
    if (!placeByKey.has(key)) placeByKey.set(key, places.placeOf(cells));
    const period = periodIn(cells, columns);
    const wording = cells[columns.line.position]?.text ?? '';
    const number = lineNumber(wording);
    if (period === undefined || number === undefined) continue;
    periods.add(period);
    const year = yearOf(period);
    const ofYear = wordings.get(year) ?? new Map<string, string>();
    if (!ofYear.has(number)) ofYear.set(number, withoutNumber(wording));
    wordings.set(year, ofYear);
    const net = numberIn(cells[(columns.sums.get('net') ?? columns.sums.get('gross'))?.position ?? -1]);
    if (net !== null) evidence.see(net, numberIn(cells[columns.sums.get('netPerHead')?.position ?? -1]));
  }
  return { places, placeByKey, periods, wordings, evidence, rows };
}

/** Nothing: no financial year. */
export function periodIn(cells: readonly Cell[], { period, identifier }: Section251Columns): string | undefined {
  const code = periodCode(cells[period.position]?.text ?? '', cells[identifier.position]?.text ?? '');
  return code?.endsWith('|FY') === true ? code : undefined;
}

export const yearOf = (period: string): number => Number(period.slice(0, 4));

function numberIn(cell: Cell | undefined): number | null {
  const decimal = cell === undefined ? undefined : decimalIn(cell.text);
  return decimal === undefined ? null : Number(decimal);
}
