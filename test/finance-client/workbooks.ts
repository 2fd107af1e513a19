/** Workbooks as tests read and change them: cells by their sheet and heading. */
import { colToLetter, openXlsx, readXlsx, saveXlsx, type Cell, type CellValue, type Sheet } from 'hucre/xlsx';

export interface SheetRead {
  sheet: Sheet;
  /** Headings by position. */
  headings: string[];
  /** The rows below the headings that have an entry in the first column, up to the first empty row. */
  rows: Record<string, CellValue>[];
  /** The totals below, by heading. */
  total: Record<string, CellValue>;
  cell(row: number, heading: string): Cell | undefined;
  /** Such as L5, for a row counted from nought. */
  name(row: number, heading: string): string;
}

export const headingRow = 3;

export async function readBook(bytes: Uint8Array): Promise<Record<string, SheetRead>> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, readSheet(sheet)]));
}

function readSheet(sheet: Sheet): SheetRead {
  const headings = (sheet.rows[headingRow] ?? []).map((value) => String(value));
  const named = (values: readonly CellValue[] = []): Record<string, CellValue> =>
    Object.fromEntries(headings.map((heading, column) => [heading, values[column] ?? null]));
  const below = sheet.rows.slice(headingRow + 1);
  const end = below.findIndex(([first = null]) => first === null);
  const total = below.find(([first]) => first === 'Total of the figures above');
  return {
    sheet,
    headings,
    rows: below.slice(0, end < 0 ? undefined : end).map(named),
    total: named(total),
    cell: (row, heading) => sheet.cells?.get(`${String(row + headingRow + 1)},${String(headings.indexOf(heading))}`),
    name: (row, heading) => `${colToLetter(headings.indexOf(heading))}${String(row + headingRow + 2)}`,
  };
}

/** Puts values into cells such as "Budget monitoring!L5". */
export async function changed(bytes: Uint8Array, values: Record<string, CellValue>): Promise<Uint8Array> {
  const book = await openXlsx(bytes);
  for (const [place, value] of Object.entries(values)) {
    const [, name, letters = '', digits] = /^(.+)!([A-Z]+)(\d+)$/.exec(place) ?? [];
    const column = columnOf(letters);
    const row = Number(digits) - 1;
    const sheet = book.sheets.find((each) => each.name === name);
    const cells = sheet?.rows[row];
    if (sheet === undefined || cells === undefined) throw new Error(`There is no ${place}.`);
    cells[column] = value;
    const cell = sheet.cells?.get(`${String(row)},${String(column)}`);
    if (cell === undefined) continue;
    delete cell.formula;
    delete cell.formulaResult;
    cell.value = value;
    cell.type = value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string';
  }
  return saveXlsx(book);
}

/** Moves a column of a sheet to the far left, headings and all, as somebody does who wants it beside the titles. */
export async function withColumnFirst(bytes: Uint8Array, name: string, heading: string): Promise<Uint8Array> {
  const book = await openXlsx(bytes);
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`There is no ${name}.`);
  const from = sheet.rows[headingRow]?.indexOf(heading) ?? -1;
  if (from < 0) throw new Error(`There is no ${heading}.`);
  for (const row of sheet.rows) row.unshift(row.splice(from, 1)[0] ?? null);
  const place = (column: number): number => (column === from ? 0 : column < from ? column + 1 : column);
  sheet.cells = new Map(
    [...(sheet.cells ?? [])].map(([key, cell]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return [`${String(row)},${String(place(column))}`, cell];
    }),
  );
  return saveXlsx(book);
}

/** Of A: 0. */
export function columnOf(letters: string): number {
  return Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce((sum, place) => sum * 26 + place, 0) - 1;
}
