/** A sheet that is one table: title, sign convention, headings, rows, and totals below. Ranges are known before it is written. */
import type { NamedRange } from 'hucre';
import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { calculateRowHeight, colToLetter } from 'hucre/xlsx';
import { numeric, rounded, type Content } from './content.js';
import { fontSize, styles } from './styles.js';

export interface Column<Row> {
  heading: string;
  width: number;
  content: (row: Row, at: RowPlace, contents: readonly Content[]) => Content;
  /** Summed below the table; the format of the sum. */
  total?: string;
  /** Set to the right, words too. */
  isNumber?: boolean;
  /** For the officer to change. */
  isInput?: boolean;
  /** An id, for formulas and for the way back; stands last and is not printed. */
  isId?: boolean;
}

export interface RowPlace {
  /** The cell of this row under a heading, such as J5. */
  cell(heading: string): string;
}

export interface TableTerms<Row> {
  sheet: string;
  title: string;
  explains: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/** Rows of a sheet counted as people do. */
export const headingRow = 4;
export const firstRow = headingRow + 1;

/** What formulas of other sheets need to know of a table, whatever its rows are. */
export interface AnyTable {
  readonly headings: readonly string[];
  readonly contents: readonly (readonly Content[])[];
  range(heading: string): string;
  under(heading: string): Content[];
}

export class Table<Row> implements AnyTable {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly contents: readonly (readonly Content[])[];
  readonly lastRow: number;

  constructor(readonly terms: TableTerms<Row>) {
    this.sheet = terms.sheet;
    this.headings = terms.columns.map(({ heading }) => heading);
    this.lastRow = headingRow + Math.max(terms.rows.length, 1);
    this.contents = terms.rows.map((row, index) => {
      const at = { cell: (heading: string) => `${this.letter(heading)}${String(firstRow + index)}` };
      const contents: Content[] = [];
      for (const { content } of terms.columns) contents.push(content(row, at, contents));
      return contents;
    });
  }

  letter(heading: string): string {
    return colToLetter(this.position(heading));
  }

  position(heading: string): number {
    const found = this.headings.indexOf(heading);
    if (found < 0) throw new Error(`${this.sheet} has no column "${heading}".`);
    return found;
  }

  /** All cells under a heading, from any sheet. */
  range(heading: string): string {
    const letter = this.letter(heading);
    return `'${this.sheet}'!$${letter}$${String(firstRow)}:$${letter}$${String(this.lastRow)}`;
  }

  /** The contents under a heading. */
  under(heading: string): Content[] {
    const position = this.position(heading);
    return this.contents.map((row) => row[position] ?? { value: null });
  }

  write(): WriteSheet {
    const { title, explains, columns } = this.terms;
    const cells = new Map<string, Partial<Cell>>();
    const put = (row: number, column: number, { value, formula, format }: Content, style: CellStyle): void => {
      const own = { ...style, ...(format === undefined ? {} : { numFmt: format }) };
      cells.set(`${String(row - 1)},${String(column)}`, {
        value,
        style: own,
        ...(formula === undefined ? {} : { type: 'formula', formula, formulaResult: value }),
      });
    };
    put(1, 0, { value: title }, styles.title);
    put(2, 0, { value: explains }, styles.explanation);
    columns.forEach(({ heading }, column) => {
      put(headingRow, column, { value: heading }, styles.heading);
    });
    if (this.contents.length === 0) put(firstRow, 0, { value: 'none on record' }, styles.cell);
    this.contents.forEach((row, index) => {
      row.forEach((content, column) => {
        put(firstRow + index, column, content, styleOf(columns[column]));
      });
    });
    this.totals(put);
    const width = colToLetter(columns.length - 1);
    // Of the widths of columns, which are told in digits, words take a little less.
    const widths = columns.map(({ width: characters, isId }) => (isId === true ? Infinity : characters * 1.1));
    // Spreadsheets do not work out of a file how high a row must be for its words to be read.
    const fitted = { wrapText: true, columnWidths: widths, fontSize };
    const rows = [
      [...this.headings],
      ...this.contents.map((row) => row.map(({ value }) => (typeof value === 'string' ? value : null))),
    ];
    const heights = rows.map((row, index): [number, { height: number }] => [
      headingRow - 1 + index,
      { height: calculateRowHeight(row, fitted) + 2 },
    ]);
    return {
      name: this.sheet,
      cells,
      columns: columns.map(({ width: characters }) => ({ width: characters })),
      rowDefs: new Map(heights),
      freezePane: { rows: headingRow, columns: 1 },
      autoFilter: { range: `A${String(headingRow)}:${width}${String(this.lastRow)}` },
      protection: { sheet: true, autoFilter: true, sort: true, formatColumns: true, formatRows: true },
      pageSetup: {
        orientation: 'landscape',
        paperSize: columns.length > 10 ? 'a3' : 'a4',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      },
      a11y: { summary: title, headerRow: headingRow - 1 },
    };
  }

  /** What is printed: not the ids, and the headings on every page. The library leaves names with spaces unquoted where it writes these itself. */
  printed(): NamedRange[] {
    const last = colToLetter(this.terms.columns.filter(({ isId }) => isId !== true).length - 1);
    const row = String(headingRow);
    const name = (range: string, what: string): NamedRange => ({
      name: `_xlnm.${what}`,
      range: `'${this.sheet}'!${range}`,
      scope: this.sheet,
    });
    return [name(`$A$1:$${last}$${String(this.lastRow + 3)}`, 'Print_Area'), name(`$${row}:$${row}`, 'Print_Titles')];
  }

  private totals(put: (row: number, column: number, content: Content, style: CellStyle) => void): void {
    const summed = this.terms.columns.some(({ total }) => total !== undefined);
    if (!summed || this.contents.length === 0) return;
    const [totalRow, missingRow] = [this.lastRow + 2, this.lastRow + 3];
    put(totalRow, 0, { value: 'Total of the figures above' }, { ...styles.total, alignment: {} });
    put(missingRow, 0, { value: 'Rows without a figure' }, styles.explanation);
    this.terms.columns.forEach(({ heading, total: format }, column) => {
      if (format === undefined) return;
      const letter = colToLetter(column);
      const range = `${letter}${String(firstRow)}:${letter}${String(this.lastRow)}`;
      const numbers = this.under(heading).flatMap((content) => numeric(content) ?? []);
      const sum = rounded(numbers.reduce((before, number) => before + number, 0));
      // Where no row has a figure there is no sum either: not nought.
      put(
        totalRow,
        column,
        numbers.length === 0
          ? { value: 'unknown', formula: `IF(COUNT(${range})=0,"unknown",SUM(${range}))`, format }
          : { value: sum, formula: `SUM(${range})`, format },
        styles.total,
      );
      const missing = this.contents.length - numbers.length;
      put(missingRow, column, { value: missing, formula: `COUNTA(${range})-COUNT(${range})` }, styles.explanation);
    });
  }
}

function styleOf(column: Pick<Column<never>, 'isInput' | 'isId' | 'isNumber'> | undefined): CellStyle {
  if (column?.isInput === true)
    return column.isNumber === true ? { ...styles.input, alignment: styles.number.alignment } : styles.input;
  if (column?.isId === true) return styles.id;
  return column?.isNumber === true ? styles.number : styles.cell;
}
