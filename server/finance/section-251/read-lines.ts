/** The second reading of a section 251 file: every cell of a line that is followed is checked, and the line goes on its way to the database. */
import { decimalOf, penceOf } from '../../platform/files/cell-values.js';
import { emptyCell } from '../../platform/files/cell.js';
import type { Column, Table, TableRow } from '../../platform/files/table.js';
import type { Report } from '../../platform/imports/report.js';
import { known, unknown, type FigureStored } from '../../platform/write/values.js';
import { sumNames, type Section251Columns, type Sum } from './columns.js';
import type { LineCodes } from './line-codes.js';
import { lineNumber } from './line-number.js';
import { periodIn, yearOf, type Profile } from './profile.js';
import type { StagedLine, StagedLines } from './staged-lines.js';
import type { Symbols } from './symbols.js';
import type { Section251Unit } from './unit.js';

export interface Reading {
  table: Table;
  columns: Section251Columns;
  profile: Profile;
  areas: ReadonlyMap<string, string>;
  codes: LineCodes;
  symbols: Symbols;
  unit: Section251Unit;
  report: Report;
}

export async function readLines(reading: Reading, staged: StagedLines): Promise<void> {
  const { table, columns, report } = reading;
  const left = new Map<string, number>();
  for await (const row of report.rows(table)) {
    if (isSetAside(row, reading)) continue;
    const wording = row.cells[columns.line.position]?.text ?? '';
    const period = periodIn(row.cells, columns);
    if (period === undefined) {
      rejectPeriod(row, columns, report);
      continue;
    }
    const codeId = reading.codes.get(yearOf(period))?.get(lineNumber(wording) ?? '');
    if (codeId === undefined) {
      left.set(wording, (left.get(wording) ?? 0) + 1);
      continue;
    }
    const line = lineOf(row, { wording, periodId: period, codeId }, reading);
    if (line !== undefined) await staged.add(line);
  }
  await staged.send();
  if (left.size === 0) return;
  report.change(
    'rows of lines that are not followed',
    [...left.values()].reduce((sum, count) => sum + count, 0),
  );
  report.table(
    'Lines left out',
    ['line', 'rows'],
    [...left].sort().map(([wording, count]) => [wording, String(count)]),
  );
}

function isSetAside({ cells }: TableRow, { profile: { places, placeByKey }, report }: Reading): boolean {
  if (places.kindOf(cells) !== undefined && placeByKey.get(places.keyOf(cells)) !== undefined) return false;
  report.change('rows set aside');
  report.note(
    'Rows of places that are no country, region or council area, and of places that the publisher does not know, were set aside.',
  );
  return true;
}

function rejectPeriod({ line, cells }: TableRow, { period, identifier }: Section251Columns, report: Report): void {
  const [time, kind] = [cells[period.position]?.text ?? '', cells[identifier.position]?.text ?? ''];
  report.reject({
    line,
    column: period.name,
    code: 'NOT_A_FINANCIAL_YEAR',
    message: `"${time}" as "${kind}" is no financial year. Write one such as 202324 as "Financial year".`,
  });
}

/** Nothing: the row is rejected. */
function lineOf(
  row: TableRow,
  about: Pick<StagedLine, 'wording' | 'periodId' | 'codeId'>,
  reading: Reading,
): StagedLine | undefined {
  const { areas, profile, columns, report } = reading;
  const place = profile.places.keyOf(row.cells);
  const areaId = areas.get(place);
  if (areaId === undefined) {
    report.reject({
      line: row.line,
      code: 'AREA_CODES_DISAGREE',
      message: `The codes ${place} stand for two areas on record. Correct the code that is wrong.`,
    });
    return undefined;
  }
  let isWhole = true;
  const figures = {} as Record<Sum, FigureStored<string>>;
  for (const sum of sumNames) {
    const column = columns.sums.get(sum);
    const figure =
      column === undefined ? unknown<string>('The file has no such column.') : figureIn(row, column, sum, reading);
    if (figure === undefined) isWhole = false;
    else figures[sum] = figure;
  }
  if (!isWhole) return undefined;
  report.accept();
  return { ...about, line: row.line, areaId, figures };
}

/** Sums in pence, sums for each head in pounds. */
function figureIn(
  row: TableRow,
  column: Column,
  sum: Sum,
  { symbols, unit, report }: Reading,
): FigureStored<string> | undefined {
  const cell = row.cells[column.position] ?? emptyCell;
  const symbol = symbols.get(cell.text.toLowerCase());
  if (symbol !== undefined) return { ...unknown(`Published as "${cell.text}": ${symbol.means}.`), state: symbol.state };
  const value = report.cell(row, column, () => {
    const decimal = decimalOf(cell);
    if (decimal !== null) report.add(column.name, decimal);
    return sum === 'netPerHead' ? decimal : penceOf(cell, unit);
  });
  if (value === undefined) return undefined;
  return value === null ? unknown('Blank in the file.') : known(String(value));
}
