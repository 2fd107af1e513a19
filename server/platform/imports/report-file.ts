/** The control-totals sheet: the report as a workbook, or as one CSV. */
import { writeFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import type { ImportReport } from './import-report.js';

type Line = readonly (string | number)[];
interface Sheet {
  name: string;
  lines: readonly Line[];
}

export async function writeReport(report: ImportReport, path: string): Promise<void> {
  const sheets = sheetsOf(report);
  if (path.toLowerCase().endsWith('.xlsx')) {
    const workbook = { sheets: sheets.map(({ name, lines }) => ({ name, rows: lines.map((line) => [...line]) })) };
    await writeFile(path, await writeXlsx(workbook));
    return;
  }
  const lines = sheets.flatMap(({ name, lines: own }) => own.map((line) => [name, ...line]));
  await writeFile(path, `\uFEFF${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`);
}

function sheetsOf(report: ImportReport): Sheet[] {
  const { file, rows, totals, changes, flags, rejected, tables, notes } = report;
  const summary: Line[] = [
    ['File', file.name],
    ['Kind', report.kind],
    ['Status', report.status],
    ['SHA-256', file.sha256],
    ['Submission', report.submission ?? ''],
    ['Rows read', rows.read],
    ['Rows accepted', rows.accepted],
    ['Rows rejected', rows.rejected],
    ...changes.map(({ what, count }): Line => [`Records ${what}`, count]),
    ...flags.map(({ rule, count }): Line => [`Flags ${rule}`, count]),
    ...notes.map((note): Line => ['Note', note]),
  ];
  const sums: Line[] = [
    ['Column', 'Values', 'Sum'],
    ...totals.map(({ column, count, sum }): Line => [column, count, sum]),
  ];
  const faults: Line[] = [
    ['Line', 'Sheet', 'Column', 'Kind of value', 'Code', 'Reason'],
    ...rejected.map(({ line, sheet, column, kind, code, message }): Line => [
      line,
      sheet ?? '',
      column ?? '',
      kind ?? '',
      code,
      message,
    ]),
  ];
  return [
    { name: 'Import', lines: summary },
    { name: 'Control totals', lines: sums },
    { name: 'Rejected rows', lines: faults },
    // Names of sheets are at most 31 characters, without some signs.
    ...tables.map(({ title, columns, rows: own }) => ({
      name: title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
      lines: [columns, ...own],
    })),
  ];
}

/** Words that begin like a formula are kept from running where the sheet is opened. */
function csvCell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : value.replace(/^(?=[=+@\t]|-(?!\d))/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
