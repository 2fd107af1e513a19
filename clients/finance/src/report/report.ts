/** `report`: writes the workbook, whole or not at all. */
import { checkPlace, writeBeside } from '../files/write-beside.js';
import { readBooks } from '../books/read-books.js';
import type { Running } from '../running.js';
import { makeWorkbook } from './workbook.js';

export interface ReportOptions {
  output: string;
  year?: string;
}

export async function report(
  { server, area, progress, tell }: Running,
  { output, year }: ReportOptions,
): Promise<void> {
  await checkPlace(output);
  const books = await readBooks(server, { area, year, knownAt: await server.moment() }, progress);
  const { bytes, sheets, verdict } = await progress.step('Workbook', () => makeWorkbook(books, server.url));
  await writeBeside(output, bytes);
  const { year: of, knownAt, until } = books.terms;
  tell({ file: output, area, year: of.name, until, knownAt, control: verdict, sheets }, () =>
    [
      `${output}: ${books.area.name}, ${of.name}, counted until ${until}, as known at ${knownAt}.`,
      ...sheets.map(({ name, rows }) => `  ${name.padEnd(20)} ${String(rows).padStart(5)} rows`),
      verdict,
    ].join('\n'),
  );
}
