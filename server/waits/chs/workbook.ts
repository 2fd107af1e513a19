/** A workbook of the publication: the month it is for, when it came out, and its tables by what their titles say. */
import { dateOf } from '../../platform/files/cell-dates.js';
import { BadCell } from '../../platform/files/cell-values.js';
import type { Cell } from '../../platform/files/cell.js';
import { checkKind } from '../../platform/files/file-kind.js';
import { refuseFile } from '../../platform/files/refuse-file.js';
import { openWorkbook } from '../../platform/files/open-workbook.js';
import type { StoredFile } from '../../platform/files/stored-file.js';
import type { TableRow } from '../../platform/files/table.js';
import { refuse } from '../../platform/write/refused.js';
import { gridOf, type Grid } from './grid.js';
import { isServiceLine } from './service-lines.js';
import { monthIn, titleOf, type BandTitle, type Title } from './titles.js';

export interface ChsWorkbook {
  /** YYYY-MM. */
  month: string;
  /** YYYY-MM-DD. Null: the cover does not say. */
  publishedOn: string | null;
  totals: Grid;
  /** The shortest wait first. */
  bands: readonly { band: BandTitle; grid: Grid }[];
  /** National totals of each month. */
  series: Grid | undefined;
  /** How many handed in nothing, by region, board and month. */
  missing: Grid | undefined;
}

export async function readWorkbook(file: StoredFile): Promise<ChsWorkbook> {
  await checkKind(file, ['XLSX']);
  const workbook = await openWorkbook(file);
  const found: { title: Title; grid: Grid }[] = [];
  let publishedOn: string | null = null;
  for (const sheet of workbook.sheets) {
    const rows = await workbook.sheet(sheet);
    const title = titleAbove(rows);
    if (title === undefined) publishedOn ??= publicationDay(rows);
    const isMonths = title?.table === 'MISSING' || title?.table === 'SERIES';
    const grid = gridOf(sheet, rows, isMonths ? (text) => monthIn(text) !== undefined : isServiceLine);
    if (title === undefined) continue;
    if (grid === undefined)
      refuseFile('HEADER_MISSING', {
        more: `Under the title of ${sheet} no row names ${isMonths ? 'months' : 'service lines'}.`,
      });
    found.push({ title, grid });
  }
  return assembled(found, publishedOn);
}

/** The contents name all tables, one below the other; above a table its title stands alone. */
function titleAbove(rows: readonly TableRow[]): Title | undefined {
  for (const { cells } of rows.slice(0, 3)) {
    const title = cells.map(({ text }) => titleOf(text)).find((each) => each !== undefined);
    if (title !== undefined) return title;
  }
  return undefined;
}

/** The day of the cover, or that of the revision where there was one. */
function publicationDay(rows: readonly TableRow[]): string | null {
  const said = (word: RegExp): string | null => {
    const row = rows.find(({ cells }) => cells.some(({ text }) => word.test(text)));
    const label = row?.cells.findIndex(({ text }) => word.test(text)) ?? -1;
    return dayOf(row?.cells.slice(label + 1).find(({ kind }) => kind !== 'EMPTY'));
  };
  return said(/^revised:?$/i) ?? said(/^published:?$/i);
}

function dayOf(cell: Cell | undefined): string | null {
  try {
    return dateOf(cell);
  } catch (error) {
    // The cover writes a hyphen where there was no revision.
    if (error instanceof BadCell) return null;
    throw error;
  }
}

function assembled(found: readonly { title: Title; grid: Grid }[], publishedOn: string | null): ChsWorkbook {
  const gridFor = (table: Title['table']): Grid | undefined => found.find(({ title }) => title.table === table)?.grid;
  const total = found.find(({ title }) => title.table === 'TOTAL');
  if (total?.title.table !== 'TOTAL')
    refuse(
      'NOT_A_WAITING_LIST',
      'No sheet has the title "Total waiting list by service" with a month, above a row of service lines. Send the workbook of community health services waiting lists as NHS England publishes it.',
      'file',
    );
  const { month } = total.title;
  const bands = found.flatMap(({ title, grid }) => (title.table === 'BAND' ? [{ ...title, grid }] : []));
  bands.sort((one, other) => one.band.fromDays - other.band.fromDays);
  const stray = bands.find((each) => each.month !== month);
  if (stray !== undefined)
    refuse(
      'MONTHS_DIFFER',
      `The total is for ${month} and "${stray.grid.sheet}" for ${stray.month}. Send the workbook of one month.`,
      'file',
    );
  checkComplete(bands.map(({ band }) => band));
  return { month, publishedOn, totals: total.grid, bands, series: gridFor('SERIES'), missing: gridFor('MISSING') };
}

/** Published bands leave out day 365. */
const nextBand = 2;

function checkComplete(bands: readonly BandTitle[]): void {
  let end = -1;
  for (const { fromDays, toDays } of bands) {
    if (fromDays - end > nextBand || fromDays <= end) break;
    end = toDays ?? Infinity;
  }
  if (end === Infinity) return;
  refuse(
    'BANDS_INCOMPLETE',
    `The tables by length of wait end with day ${String(end)}, or overlap: there are ${bands.map(({ label }) => label).join(', ') || 'none'}. Send the whole workbook.`,
    'file',
  );
}
