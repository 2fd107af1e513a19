/** All sheets of the workbook, in order. */
import { writeXlsx } from 'hucre/xlsx';
import { lineYears, type LineYear } from '../books/line-years.js';
import { openMatters } from '../books/open-matters.js';
import type { Books } from '../books/read-books.js';
import type { Table } from '../sheets/table.js';
import { controlSheet, verdict } from './control-sheet.js';
import { forecastHistorySheet } from './forecast-history-sheet.js';
import { fundingSheet } from './funding-sheet.js';
import { monitoringSheet } from './monitoring-sheet.js';
import { notesSheet } from './notes-sheet.js';
import { openSheet } from './open-sheet.js';
import { filledSheet, postSheet } from './post-sheets.js';
import { versionSheet, virementSheet } from './version-sheets.js';

export interface Made {
  bytes: Uint8Array;
  sheets: { name: string; rows: number }[];
  /** Whether the controls agree. */
  verdict: string;
}

/** The sheet that comes back changed, as it was when it was sent out. */
export function monitoringOf(books: Books): { rows: LineYear[]; table: Table<LineYear> } {
  const rows = lineYears(books);
  return { rows, table: monitoringSheet(rows, books.terms) };
}

export async function makeWorkbook(books: Books, server: string): Promise<Made> {
  const { rows, table: monitoring } = monitoringOf(books);
  const posts = postSheet(books);
  const sheets = {
    monitoring,
    posts,
    versions: versionSheet(books),
    forecasts: forecastHistorySheet(books),
    virements: virementSheet(books),
    funding: fundingSheet(books, monitoring),
  };
  const control = controlSheet(books, sheets);
  const judged = verdict(control);
  const tables = [
    notesSheet(books, server, judged),
    control,
    monitoring,
    sheets.versions,
    sheets.virements,
    sheets.forecasts,
    filledSheet(rows, posts, books),
    posts,
    sheets.funding,
    openSheet(openMatters(books, rows)),
  ];
  const title = `Budget monitoring of ${books.area.name}, ${books.terms.year.name}`;
  const bytes = await writeXlsx({
    sheets: tables.map((table) => table.write()),
    namedRanges: tables.flatMap((table) => table.printed()),
    properties: { title, creator: 'Throughline', created: new Date(books.terms.knownAt) },
  });
  return {
    bytes,
    verdict: String(judged.value),
    sheets: tables.map(({ sheet, contents }) => ({ name: sheet, rows: contents.length })),
  };
}
