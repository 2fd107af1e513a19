/** A table of the publication: organisations or services down, services or months across. Headings are found by what they say. */
import { emptyCell, type Cell } from '../../platform/files/cell.js';
import { isType } from './organisation-types.js';
import { columnsOf, headerWithin, type Column, type TableRow } from '../../platform/files/table.js';

export interface GridRow {
  row: TableRow;
  /** What kind of organisation; empty where the table says none. */
  type: string;
  /** Empty where the table gives none. */
  code: string;
  name: string;
}

export interface Grid {
  sheet: string;
  columns: readonly Column[];
  /** Headings that stand more than once. */
  repeated: readonly string[];
  rows: readonly GridRow[];
}

export const cellAt = ({ row }: GridRow, { position }: Column): Cell => row.cells[position] ?? emptyCell;

/** Nothing: there is no row of such headings. */
export function gridOf(
  sheet: string,
  rows: readonly TableRow[],
  isHeading: (text: string) => boolean,
): Grid | undefined {
  const header = rows
    .slice(0, headerWithin)
    .find(({ cells }) => cells.filter(({ text }) => isHeading(text)).length >= 2);
  if (header === undefined) return undefined;
  const first = header.cells.findIndex(({ text }) => isHeading(text));
  const { columns, repeated } = columnsOf({
    line: header.line,
    cells: header.cells.map((cell) => (isHeading(cell.text) ? cell : emptyCell)),
  });
  const below = rows.slice(header.line);
  return { sheet, columns, repeated, rows: labelled(below, labelsOf(header.cells.slice(0, first), below)) };
}

interface Labels {
  type: number | undefined;
  code: number | undefined;
  name: number;
}

/** The columns before the figures are headed otherwise from sheet to sheet, or not at all: types are known by what stands in them. */
function labelsOf(cells: readonly Cell[], rows: readonly TableRow[]): Labels {
  const find = (isIt: (text: string, position: number) => boolean): number | undefined => {
    const at = cells.findIndex(({ text }, position) => isIt(text, position));
    return at === -1 ? undefined : at;
  };
  return {
    type: find((_, position) => rows.some((row) => isType(row.cells[position]?.text ?? ''))),
    code: find((text) => /code/i.test(text)),
    name: find((text) => /name|^service/i.test(text)) ?? cells.length - 1,
  };
}

/** The type is said in each row, or once for all below it. */
function labelled(rows: readonly TableRow[], labels: Labels): GridRow[] {
  let type = '';
  return rows.flatMap((row) => {
    const read = (position: number | undefined): string =>
      position === undefined ? '' : (row.cells[position]?.text ?? '');
    const name = read(labels.name);
    type = read(labels.type) || type;
    return name === '' ? [] : [{ row, type, code: read(labels.code), name }];
  });
}
