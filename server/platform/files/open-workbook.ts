/** A workbook: its sheets by name, and every row of one with the kinds of its cells. */
import { readFile } from 'node:fs/promises';
import { EncryptedFileError } from 'hucre';
import { readXlsx, type Cell as Stated, type CellValue, type Sheet } from 'hucre/xlsx';
import { checkArchive } from './archive-limits.js';
import { asSeen } from './as-seen.js';
import { emptyCell, type Cell } from './cell.js';
import { plainDecimal } from './plain-decimal.js';
import { refuseFile } from './refuse-file.js';
import type { StoredFile } from './stored-file.js';
import type { TableRow } from './table.js';

export interface Workbook {
  /** In the order of their tabs. */
  sheets: readonly string[];
  /** All its rows from the first, empty ones too; refused where there is no such sheet. */
  sheet(name: string): Promise<readonly TableRow[]>;
  /** As a person sees it: see `asSeen`. */
  sheetAsSeen(name: string): Promise<readonly TableRow[]>;
}

const mostBytes = 50_000_000;

export async function openWorkbook(file: StoredFile): Promise<Workbook> {
  if (file.bytes > mostBytes) refuseFile('WORKBOOK_TOO_LARGE');
  const archive = await readFile(file.path);
  checkArchive(archive);
  const sheets: string[] = [];
  await unpack(archive, ({ name }) => {
    sheets.push(name);
    return false;
  });
  const sheetNamed = async (wanted: string, readStyles = false): Promise<Sheet> => {
    const { sheets: found } = await unpack(archive, ({ name }) => name === wanted, readStyles);
    const [sheet] = found;
    if (sheet === undefined)
      refuseFile('SHEET_MISSING', { more: `Looked for "${wanted}"; there are ${sheets.join(', ')}.` });
    return sheet;
  };
  return {
    sheets,
    sheet: async (wanted) => rowsOf(await sheetNamed(wanted)),
    async sheetAsSeen(wanted) {
      const sheet = await sheetNamed(wanted, true);
      return asSeen(sheet, rowsOf(sheet));
    },
  };
}

function rowsOf(sheet: Sheet): TableRow[] {
  return sheet.rows.map((row, index) => ({
    line: index + 1,
    sheet: sheet.name,
    cells: row.map((value, column) => cellOf(value, sheet.cells?.get(`${String(index)},${String(column)}`))),
  }));
}

async function unpack(
  archive: Buffer,
  sheets: (sheet: { name: string }) => boolean,
  readStyles = false,
): ReturnType<typeof readXlsx> {
  try {
    return await readXlsx(archive, { sheets, readStyles });
  } catch (error) {
    if (error instanceof EncryptedFileError) refuseFile('FILE_PASSWORD_PROTECTED');
    // All of it is in memory: what goes wrong is wrong with the file.
    const isAnother = /missing (\[Content_Types\]|_rels)|cannot find workbook/i.test(String(error));
    return refuseFile(isAnother ? 'ARCHIVE_NOT_A_WORKBOOK' : 'WORKBOOK_DAMAGED');
  }
}

/** How spreadsheets show what could not be worked out. */
const errorText = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/;

function cellOf(value: CellValue, stated: Stated | undefined): Cell {
  if (value === null || value === '') {
    // Written by a program that leaves working out to the reader.
    return stated?.formula === undefined ? emptyCell : { kind: 'FORMULA', text: `=${stated.formula}` };
  }
  if (typeof value === 'number') return { kind: 'NUMBER', text: plainDecimal(value) };
  if (typeof value === 'boolean') return { kind: 'BOOLEAN', text: value ? 'TRUE' : 'FALSE' };
  if (value instanceof Date) return { kind: 'DATE', text: value.toISOString().slice(0, 10) };
  const text = value.trim();
  if (text === '') return emptyCell;
  return { kind: errorText.test(text) ? 'ERROR' : 'TEXT', text };
}
