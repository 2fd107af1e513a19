/** The figures of a chart as a table: what is shown, and beside it the bare value for a file. */
import type { CsvCell } from './csv.js';

export interface Column {
  readonly name: string;
  readonly isNumber?: boolean;
}

/** Words as shown, or words with the value a spreadsheet can reckon with. */
export type Cell = string | { readonly words: string; readonly value: CsvCell };

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export function wordsOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.words;
}

export function csvRows({ columns, rows }: Table): CsvCell[][] {
  return [
    columns.map(({ name }) => name),
    ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : (cell.value ?? cell.words)))),
  ];
}
