/**
 * What a person sees in a sheet and its values alone do not say: a cell merged downwards stands for every row it covers, a colour may
 * stand where words are missing, and a day shown as month and year is only a month.
 */
import type { Cell as Stated, Sheet } from 'hucre/xlsx';
import { emptyCell, type Cell } from './cell.js';
import type { TableRow } from './table.js';

export function asSeen({ cells: stated, merges = [] }: Sheet, rows: readonly TableRow[]): TableRow[] {
  const seen = rows.map(({ cells, ...place }) => ({ ...place, cells: [...cells] }));
  const put = (row: number, column: number, cell: Cell): void => {
    const cells = seen[row]?.cells;
    if (cells === undefined) return;
    while (cells.length < column) cells.push(emptyCell);
    cells[column] = cell;
  };
  for (const [place, cell] of stated ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const now = seen[row]?.cells[column] ?? emptyCell;
    if (now.kind === 'EMPTY' && isColoured(cell)) put(row, column, { ...emptyCell, isColoured: true });
    if (now.kind === 'DATE' && isShownAsMonth(cell)) put(row, column, { ...now, text: now.text.slice(0, 7) });
  }
  // Across, a merged cell is a band over the rows below it, and says nothing of the columns it covers.
  for (const { startRow, endRow, startCol } of merges) {
    const first = seen[startRow]?.cells[startCol] ?? emptyCell;
    // A merge may be said to go on to the end of the sheet.
    for (let row = startRow + 1; row <= Math.min(endRow, seen.length - 1); row += 1) put(row, startCol, first);
  }
  return seen;
}

/** The first four colours of a theme are those of paper and ink. */
const lastPlainOfTheme = 3;
const plainIndexed = new Set([0, 1, 8, 9, 64, 65]);
/** Below this much between its strongest and its weakest part, a colour is a grey. */
const leastHue = 0x20;

function isColoured({ style }: Stated): boolean {
  const fill = style?.fill;
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return false;
  const { rgb, theme, indexed } = fill.fgColor ?? {};
  if (theme !== undefined) return theme > lastPlainOfTheme;
  if (indexed !== undefined) return !plainIndexed.has(indexed);
  const parts = (rgb ?? '')
    .slice(-6)
    .match(/../g)
    ?.map((part) => Number.parseInt(part, 16)) ?? [0];
  return Math.max(...parts) - Math.min(...parts) >= leastHue;
}

/** What stands in quotation marks, brackets or behind a backslash is shown as it is, and formats nothing. */
function isShownAsMonth({ style }: Stated): boolean {
  const format = (style?.numFmt ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /m/i.test(format) && /y/i.test(format) && !/d|h/i.test(format);
}
