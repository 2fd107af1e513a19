/** A table as a workbook: cells of their kind, headings that stay in sight, and a sheet that says where it comes from. */
import { calculateRowHeight, writeXlsx, type CellValue } from 'hucre/xlsx';
import { kindOf, textOf, type Kind } from './cells.js';
import type { Cell, Row } from './table-rows.js';
import type { Column } from './table-shape.js';

export interface Workbook {
  name: string;
  columns: readonly Column[];
  rows: readonly Row[];
  notes: readonly (readonly [string, string])[];
}

const formats: Readonly<Partial<Record<Kind, string>>> = {
  money: '£#,##0.00;[Red]-£#,##0.00',
  day: 'd mmm yyyy',
  moment: 'd mmm yyyy hh:mm',
};
const wrapped = { wrapText: true, vertical: 'top' } as const;
const heading = { font: { bold: true }, alignment: wrapped };
/** In characters. */
const widest = 48;
/** In points: a spreadsheet takes no more. */
const highest = 409;
/** Columns that can still be read on a page together. */
const mostOnPage = 12;
/** What one cell of a workbook can hold. */
const longest = 32_000;

export async function tableAsWorkbook({ name, columns, rows, notes }: Workbook): Promise<Uint8Array> {
  const kinds = columns.map(kindOf);
  const values = rows.map((row) =>
    columns.map((column, index) => valueOf(row[index] ?? null, column, kinds[index] ?? 'text')),
  );
  const widths = columns.map((column, index) =>
    widthOf(
      column,
      values.map((row) => row[index]),
    ),
  );
  const cells = new Map<string, { style: { font?: { bold: boolean }; alignment: object } }>(
    columns.map((_, index) => [`0,${String(index)}`, { style: heading }]),
  );
  // What is longer than the widest column goes on below.
  values.forEach((row, line) => {
    row.forEach((value, index) => {
      if (typeof value === 'string' && value.length > widest)
        cells.set(`${String(line + 1)},${String(index)}`, { style: { alignment: wrapped } });
    });
  });
  return writeXlsx({
    sheets: [
      {
        name: sheetName(name),
        columns: columns.map((_, index) => {
          const numFmt = formats[kinds[index] ?? 'text'];
          const style = { alignment: { vertical: 'top' as const } };
          return { width: widths[index] ?? widest, style, ...(numFmt === undefined ? {} : { numFmt }) };
        }),
        rows: [columns.map((column) => column.heading), ...values],
        rowDefs: new Map(values.map((row, line) => [line + 1, { height: heightOf(row, widths) }])),
        cells,
        freezePane: { rows: 1 },
        pageSetup: { orientation: 'landscape', fitToPage: columns.length <= mostOnPage, fitToWidth: 1, fitToHeight: 0 },
        ...(columns.length === 0
          ? {}
          : { autoFilter: { range: `A1:${letters(columns.length)}${String(rows.length + 1)}` } }),
      },
      { name: 'Notes', columns: [{ width: 24 }, { width: 110 }], rows: notes.map((note) => [...note]) },
    ],
  });
}

function valueOf(cell: Cell, column: Column, kind: Kind): CellValue {
  const text = textOf(cell, column);
  if (text === '') return null;
  switch (kind) {
    case 'number':
    case 'money':
      return Number(text);
    case 'day':
    case 'moment':
      return new Date(text);
    case 'boolean':
      return text === 'true';
    case 'text':
      return text.length > longest ? `${text.slice(0, longest)}… (cut: see the CSV)` : text;
  }
}

/** Wide enough for the heading and for what stands below it, as far as a screen allows. */
function widthOf({ heading: words }: Column, below: readonly (CellValue | undefined)[]): number {
  const texts = below.flatMap((value) => (typeof value === 'string' ? [value.length] : []));
  return Math.min(widest, texts.reduce((most, length) => Math.max(most, length), Math.max(14, words.length)) + 2);
}

/** As high as its words take: not every spreadsheet works that out of a file. */
function heightOf(row: readonly CellValue[], columnWidths: number[]): number {
  const words = row.map((value) => (typeof value === 'string' ? value : null));
  return Math.min(highest, calculateRowHeight(words, { wrapText: true, columnWidths }));
}

/** At most 31 signs, without some. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}

/** `AB` of 28. */
function letters(number: number): string {
  const rest = (number - 1) % 26;
  const before = (number - 1 - rest) / 26;
  return (before === 0 ? '' : letters(before)) + String.fromCharCode(65 + rest);
}
