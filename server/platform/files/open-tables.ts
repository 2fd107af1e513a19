/** Every table of a file that has the headings: of a CSV the one there is, of a workbook one a sheet, read as people see them. */
import { checkKind, type FileKind } from './file-kind.js';
import { openTable, tableOfSheet } from './open-table.js';
import { openWorkbook } from './open-workbook.js';
import type { StoredFile } from './stored-file.js';
import type { HeaderRule, Table } from './table.js';

export interface SheetTable {
  /** Null: the file has no sheets. */
  sheet: string | null;
  table: Table;
}

export interface Tables {
  tables: readonly SheetTable[];
  /** Sheets without such headings. */
  without: readonly string[];
}

export async function openTables(
  file: StoredFile,
  {
    accepts,
    header,
    leaveOut = [],
  }: { accepts: readonly FileKind[]; header: HeaderRule; leaveOut?: readonly string[] },
): Promise<Tables> {
  if ((await checkKind(file, accepts)) === 'CSV')
    return { tables: [{ sheet: null, table: await openTable(file, { accepts, header }) }], without: [] };
  const workbook = await openWorkbook(file);
  const tables: SheetTable[] = [];
  const without: string[] = [];
  for (const sheet of workbook.sheets.filter((name) => !leaveOut.includes(name))) {
    const table = tableOfSheet(await workbook.sheetAsSeen(sheet), header);
    if (table === undefined) without.push(sheet);
    else tables.push({ sheet, table });
  }
  return { tables, without };
}
