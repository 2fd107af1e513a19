/** The second reading of a statistics file: every cell is checked, and every row that is whole goes on its way to the database. */
import { decimalOf } from '../../platform/files/cell-values.js';
import type { Cell } from '../../platform/files/cell.js';
import type { Table, TableRow } from '../../platform/files/table.js';
import type { Report } from '../../platform/imports/report.js';
import type { Doubt } from '../../provenance/quality/figures-of.js';
import { partOfFilters, partOfPair, type Part } from './breakdown.js';
import type { FigureColumn } from './columns.js';
import type { Mapped } from './definitions.js';
import { belowZero, measured } from './figures-of-row.js';
import { areaOfRow } from '../../places/statistics/area-of-row.js';
import { periodCode } from '../../places/statistics/period.js';
import { plainNumber, type Profile } from './profile.js';
import { partKey } from './rows-on-record.js';
import type { Staging } from './staging.js';
import type { Symbols } from './symbols.js';

export interface Reading {
  table: Table;
  profile: Profile;
  areas: ReadonlyMap<string, string>;
  columns: readonly FigureColumn[];
  mappings: readonly Mapped[];
  symbols: Symbols;
  report: Report;
  staging: Staging;
}

/** A file with so many is wrong as a whole, and its flags would fill memory. */
const mostDoubts = 50_000;

/** Gives the doubts about single rows, by line. */
export async function readRows(reading: Reading): Promise<Map<number, Doubt>> {
  const { table, profile, areas, report, staging } = reading;
  const found = { ...profile, areas };
  const doubts = new Map<number, Doubt>();
  for await (const row of report.rows(table)) {
    const areaId = areaOfRow(row, found, report);
    if (areaId === undefined) continue;
    const periodId = periodOfRow(row, reading);
    const figures = figuresOf(row, reading);
    if (periodId === undefined || figures === undefined) continue;
    const part = partOf(row.cells, profile);
    const [topic, breakdown] = part ?? [null, null];
    const values = part === null ? measured({ line: row.line, periodId, figures }, reading) : [];
    await staging.row(
      { line: row.line, areaId, periodId, topic, breakdown, part: partKey(topic, breakdown), values: figures },
      values,
    );
    report.accept();
    if (doubts.size === mostDoubts) continue;
    const doubt = belowZero({ line: row.line, periodId, figures }, reading);
    if (doubt !== undefined) doubts.set(row.line, doubt);
  }
  if (doubts.size === mostDoubts)
    report.note(`Only the first ${mostDoubts.toLocaleString('en-GB')} rows with counts below zero are flagged.`);
  await staging.close();
  return doubts;
}

/** Nothing: the row is rejected. */
function periodOfRow(row: TableRow, { profile: { time }, report }: Reading): string | undefined {
  const [period, identifier] = [time.period, time.identifier].map(({ position }) => row.cells[position]?.text ?? '');
  const code = periodCode(period ?? '', identifier ?? '');
  if (code === undefined) {
    report.reject({
      ...row,
      column: time.period.name,
      code: 'PERIOD_NOT_KNOWN',
      message: `"${period ?? ''}" as "${identifier ?? ''}" is no period that is kept here. Write a year, month, term or quarter as Explore Education Statistics do.`,
    });
  }
  return code;
}

/** As published, by their places. Nothing: a cell is neither a number nor a symbol, and the row is rejected. */
function figuresOf(row: TableRow, { columns, symbols, report }: Reading): string[] | undefined {
  let isWhole = true;
  // Places of columns that were only ever described stay empty.
  const figures = Array.from({ length: 1 + Math.max(-1, ...columns.map(({ place }) => place)) }, () => '');
  for (const { place, column } of columns) {
    const cell = column === undefined ? undefined : row.cells[column.position];
    const text = cell?.text ?? '';
    figures[place] = text;
    if (column === undefined || text === '' || symbols.has(text.toLowerCase())) continue;
    const number = plainNumber.test(text) ? text : report.cell(row, column, () => decimalOf(cell));
    if (typeof number === 'string') report.add(column.name, number);
    else isWhole = false;
  }
  return isWhole ? figures : undefined;
}

function partOf(cells: readonly Cell[], { pair, filters }: Profile): Part {
  const ofFilters = partOfFilters(filters, cells);
  if (pair === undefined) return ofFilters;
  const ofPair = partOfPair(cells[pair.topic.position]?.text ?? '', cells[pair.breakdown.position]?.text ?? '');
  if (ofPair === null || ofFilters === null) return ofPair ?? ofFilters;
  return [`${ofPair[0]} × ${ofFilters[0]}`, `${ofPair[1]} × ${ofFilters[1]}`];
}
