/** The lists that a workbook tells of: for each organisation and service line its total and bands. Blank is not zero, and neither is a star. */
import { wholeNumberOf } from '../../platform/files/cell-values.js';
import type { Column } from '../../platform/files/table.js';
import type { Report } from '../../platform/imports/report.js';
import { refuse } from '../../platform/write/refused.js';
import { known, unknown, type FigureStored } from '../../platform/write/values.js';
import type { Band } from '../bands-of-snapshots.js';
import { cellAt, type Grid, type GridRow } from './grid.js';
import { placeOf, type Place } from './place.js';
import { serviceLineOf, type ServiceLine } from './service-lines.js';
import type { ChsWorkbook } from './workbook.js';

export type Count = FigureStored<number>;

export interface ReportedList {
  place: Place;
  service: ServiceLine;
  /** YYYY-MM. */
  month: string;
  total: Count;
  /** None: the workbook tells the total only. */
  bands: readonly Band[];
}

export function serviceColumns({ sheet, columns, repeated }: Grid): { column: Column; service: ServiceLine }[] {
  const twice = repeated.find((name) => serviceLineOf(name) !== undefined);
  if (twice !== undefined)
    refuse(
      'COLUMN_TWICE',
      `"${twice}" stands twice in ${sheet}: nobody can say which is meant. Take one of the two out.`,
      'file',
    );
  return columns.flatMap((column) => {
    const service = serviceLineOf(column.name);
    return service === undefined ? [] : [{ column, service }];
  });
}

/** By place: its row in a grid. Rows of nobody known, and second rows of the same, are rejected. */
export function rowsByPlace(grid: Grid, report: Report): Map<string, { row: GridRow; place: Place }> {
  const rows = new Map<string, { row: GridRow; place: Place }>();
  for (const row of grid.rows) {
    report.row();
    const place = placeOf(row);
    const reject = (code: string, message: string): void => {
      report.reject({ ...row.row, code, message });
    };
    if (place === undefined)
      reject(
        'ORGANISATION_TYPE_UNKNOWN',
        `"${row.name}" is called "${row.type}", which is neither National, Region, ICB nor Provider. Correct the type.`,
      );
    else if (rows.has(place.key))
      reject('DUPLICATE_KEY', `${row.name} stands twice in ${grid.sheet}. Take one of the two rows out.`);
    else {
      report.accept();
      rows.set(place.key, { row, place });
    }
  }
  return rows;
}

export function readLists(
  { month, totals, bands }: ChsWorkbook,
  report: Report,
): { lists: ReportedList[]; places: Place[] } {
  const places = rowsByPlace(totals, report);
  const columns = serviceColumns(totals);
  const readBands = bands.map(({ band, grid }, index) => {
    const rows = rowsByPlace(grid, report);
    checkSamePlaces(grid, rows, places, report);
    const columnOf = new Map(serviceColumns(grid).map(({ column, service }) => [service, column]));
    return (place: Place, service: ServiceLine): Band => {
      const [found, column] = [rows.get(place.key), columnOf.get(service)];
      const count = found && column && countIn(found.row, column, report);
      if (place.scope === 'PROVIDER') addUp(band.label, count, report);
      return { ...band, sequence: index + 1, count: count ?? unknown(`Blank in ${grid.sheet} of the workbook.`) };
    };
  });
  const lists: ReportedList[] = [];
  for (const { row, place } of places.values()) {
    for (const { column, service } of columns) {
      const total = countIn(row, column, report);
      const inBands = readBands.map((read) => read(place, service));
      if (place.scope === 'PROVIDER') addUp('Total waiting list', total, report);
      if (total === undefined && inBands.every(({ count }) => count.state === 'UNKNOWN')) continue;
      lists.push({
        place,
        service,
        month,
        total: total ?? unknown(`Blank in ${totals.sheet} of the workbook.`),
        bands: inBands,
      });
    }
  }
  return { lists, places: [...places.values()].map(({ place }) => place) };
}

/** Nothing: the cell is blank, which is told, or holds no count, for which its row was rejected. */
export function countIn(row: GridRow, column: Column, report: Report): Count | undefined {
  const cell = cellAt(row, column);
  if (cell.text === '*')
    return { ...unknown('Starred in the workbook: left out so that nobody can be recognised.'), state: 'SUPPRESSED' };
  const value = report.cell(row.row, column, () => wholeNumberOf(cell));
  return value == null ? undefined : known(value);
}

function addUp(label: string, count: Count | undefined, report: Report): void {
  if (count?.value != null) report.add(`${label}, providers`, String(count.value));
}

function checkSamePlaces(
  grid: Grid,
  rows: ReadonlyMap<string, { row: GridRow; place: Place }>,
  places: ReadonlyMap<string, unknown>,
  report: Report,
): void {
  for (const [key, { row, place }] of rows) {
    if (places.has(key)) continue;
    report.reject({
      ...row.row,
      code: 'NOT_AMONG_TOTALS',
      message: `${place.name} stands in ${grid.sheet} and not in the table of totals. Correct the name where it is misspelt.`,
    });
  }
}
