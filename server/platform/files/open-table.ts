/** One table out of a file, CSV or workbook alike: its headings are found by what stands in them, not by where they stand. */
import { emptyCell } from './cell.js';
import { checkKind, type FileKind } from './file-kind.js';
import { csvRows } from './csv-rows.js';
import { openWorkbook } from './open-workbook.js';
import { refuseFile } from './refuse-file.js';
import type { StoredFile } from './stored-file.js';
import { columnsOf, headerWithin, twoFilled, type HeaderRule, type Table, type TableRow } from './table.js';

export interface TableWanted {
  accepts: readonly FileKind[];
  header?: HeaderRule;
  /** Which sheet of a workbook; the first that has the headings unless it is said. */
  sheet?: (name: string) => boolean;
}

export async function openTable(file: StoredFile, wanted: TableWanted): Promise<Table> {
  const { accepts, header = twoFilled, sheet = () => true } = wanted;
  const kind = await checkKind(file, accepts);
  return kind === 'CSV' ? fromCsv(file, header) : fromWorkbook(file, header, sheet);
}

async function fromCsv(file: StoredFile, isHeader: HeaderRule): Promise<Table> {
  let looked = 0;
  for await (const row of csvRows(file.path)) {
    if (isHeaderRow(row, isHeader)) return tableOf(row, row.cells.length, () => csvRows(file.path));
    if ((looked += 1) === headerWithin) break;
  }
  return refuseFile('HEADER_MISSING');
}

async function fromWorkbook(
  file: StoredFile,
  isHeader: HeaderRule,
  isWanted: (name: string) => boolean,
): Promise<Table> {
  const workbook = await openWorkbook(file);
  const wanted = workbook.sheets.filter(isWanted);
  if (wanted.length === 0) refuseFile('SHEET_MISSING', { more: `There are ${workbook.sheets.join(', ')}.` });
  for (const name of wanted) {
    const table = tableOfSheet(await workbook.sheet(name), isHeader);
    if (table !== undefined) return table;
  }
  return refuseFile('HEADER_MISSING');
}

export function tableOfSheet(rows: readonly TableRow[], isHeader: HeaderRule): Table | undefined {
  const header = rows.slice(0, headerWithin).find((row) => isHeaderRow(row, isHeader));
  if (header === undefined) return undefined;
  const width = 1 + header.cells.findLastIndex(({ kind }) => kind !== 'EMPTY');
  return tableOf(header, width, () => sheetRows(rows, width));
}

function isHeaderRow(row: TableRow, isHeader: HeaderRule): boolean {
  return isHeader(row.cells.map(({ text }) => text));
}

/** A sheet keeps nothing of the empty cells at a row's end; what stands beside the table is no part of it. */
async function* sheetRows(rows: readonly TableRow[], width: number): AsyncGenerator<TableRow> {
  for (const { cells, ...place } of rows) {
    const own = Array.from({ length: width }, (_, at) => cells[at] ?? emptyCell);
    if (own.some(({ kind }) => kind !== 'EMPTY')) yield { ...place, cells: own };
  }
}

function tableOf(header: TableRow, width: number, rows: () => AsyncIterable<TableRow>): Table {
  const { columns, repeated } = columnsOf(header);
  return {
    columns,
    repeated,
    headerLine: header.line,
    width,
    async *rows() {
      for await (const row of rows()) if (row.line > header.line) yield row;
    },
  };
}
