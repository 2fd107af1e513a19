/** A table as CSV that spreadsheets open as it is meant: with a mark for UTF-8, and no words that would run as a formula. */
import { kindOf, textOf } from './cells.js';
import type { Row } from './table-rows.js';
import type { Column } from './table-shape.js';

const byteOrderMark = '\uFEFF';

export function tableAsCsv(columns: readonly Column[], rows: readonly Row[]): string {
  const isWords = columns.map((column) => ['text', 'boolean'].includes(kindOf(column)));
  const lines = rows.map((row) =>
    columns.map((column, index) => {
      const text = textOf(row[index] ?? null, column);
      return quoted(isWords[index] === true ? harmless(text) : text);
    }),
  );
  const headings = columns.map(({ heading }) => quoted(heading));
  return `${byteOrderMark}${[headings, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}

/** Spreadsheets take words that begin so for a formula. */
function harmless(text: string): string {
  return text.replace(/^(?=[=+\-@\t\r\n])/, "'");
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
