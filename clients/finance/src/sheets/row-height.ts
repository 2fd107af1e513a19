/** How high a row must be for its words to be read: spreadsheets do not work that out of a file. */
import type { Content } from './content.js';

const lineHeight = 13.5;
/** Of the widths of columns, which are told in digits, words take a little less. */
const perLine = 1.2;

export function heightOf(row: readonly Content[], widths: readonly number[]): number {
  const lines = row.map(({ value }, column) => {
    if (typeof value !== 'string') return 1;
    return linesOf(value, (widths[column] ?? 10) * perLine);
  });
  return Math.max(1, ...lines) * lineHeight + 2;
}

function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = 0;
    }
    used += (used === 0 ? 0 : 1) + word.length;
  }
  return lines;
}
