/** A table: its columns by name, and its rows under them. */
import type { Cell } from './cell.js';

export interface Column {
  /** As the heading says, without spaces around; the second of a name is `name (2)`. */
  name: string;
  /** 0 the first. */
  position: number;
}

export interface TableRow {
  /** As a person counts them: 1 is the first line of the file or sheet. */
  line: number;
  /** Of a workbook. */
  sheet?: string;
  /** By position. A row of a CSV may hold more or fewer than `width`: `Report.rows` rejects those. */
  cells: readonly Cell[];
}

export interface Table {
  columns: readonly Column[];
  /** Headings that stand more than once. */
  repeated: readonly string[];
  headerLine: number;
  /** How many cells a row has. */
  width: number;
  rows(): AsyncIterable<TableRow>;
}

/** Whether a row with these words is the row of headings. */
export type HeaderRule = (texts: readonly string[]) => boolean;

export const twoFilled: HeaderRule = (texts) => texts.filter((text) => text !== '').length >= 2;

/** How far down a heading is looked for. */
export const headerWithin = 50;

export function columnsOf(header: TableRow): { columns: Column[]; repeated: string[] } {
  const times = new Map<string, number>();
  const repeated = new Set<string>();
  const columns = header.cells.flatMap(({ text }, position) => {
    const name = text.replace(/\s+/g, ' ').trim();
    if (name === '') return [];
    const seen = (times.get(name) ?? 0) + 1;
    times.set(name, seen);
    if (seen > 1) repeated.add(name);
    return [{ name: seen === 1 ? name : `${name} (${String(seen)})`, position }];
  });
  return { columns, repeated: [...repeated] };
}
