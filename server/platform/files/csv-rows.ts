/** The rows of a CSV as they stand, one after the other, in steady memory. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable, pipeline } from 'node:stream';
import { CsvError, parse, type CsvErrorCode } from 'csv-parse';
import { cellOfText } from './cell.js';
import { refuseFile, type FileCode } from './refuse-file.js';
import type { TableRow } from './table.js';
import { utf8Text } from './utf8-text.js';

const mostRows = 2_000_000;
const mostColumns = 1000;
const longestRow = 1_000_000;
/** The rows of a piece are all there at once; the smaller, the sooner they are forgotten. */
const pieceBytes = 32 * 1024;

export async function* csvRows(path: string): AsyncGenerator<TableRow> {
  const parser = parse({
    bom: true,
    delimiter: await delimiterOf(path),
    relax_column_count: true,
    max_record_size: longestRow,
  });
  const text = Readable.from(utf8Text(createReadStream(path, { highWaterMark: pieceBytes })), { objectMode: false });
  // What goes wrong before the parser reaches it through the pipeline.
  pipeline(text, parser, () => undefined);
  let [rows, line] = [0, 1];
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      const isEmpty = record.length === 1 && record[0]?.trim() === '';
      if (!isEmpty) {
        if ((rows += 1) > mostRows) refuseFile('TOO_MANY_ROWS');
        if (record.length > mostColumns) refuseFile('TOO_MANY_COLUMNS', { line });
        yield { line, cells: record.map(cellOfText) };
      }
      line += 1 + breaksIn(record);
    }
  } catch (error) {
    if (error instanceof CsvError)
      refuseFile(codes[error.code] ?? 'CSV_QUOTE_MISPLACED', { line: Number(error['lines']) });
    throw error;
  }
}

const codes: Partial<Record<CsvErrorCode, FileCode>> = {
  CSV_QUOTE_NOT_CLOSED: 'CSV_QUOTE_NOT_CLOSED',
  CSV_MAX_RECORD_SIZE: 'CSV_ROW_TOO_LONG',
};

/** A cell in quotation marks may go over several lines; a row is named by its first. */
function breaksIn(record: readonly string[]): number {
  let breaks = 0;
  for (const text of record) if (text.includes('\n')) breaks += text.split('\n').length - 1;
  return breaks;
}

const delimiters = [',', ';', '\t'];

/** Spreadsheets in some places write semicolons; the first line tells. */
async function delimiterOf(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestRow), 0, longestRow, 0);
    const text = buffer.toString('utf8', 0, bytesRead);
    const bare = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
    const times = (delimiter: string): number => bare.split(delimiter).length;
    return delimiters.reduce((best, each) => (times(each) > times(best) ? each : best));
  } finally {
    await handle.close();
  }
}
