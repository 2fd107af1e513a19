/** One row of a list as a post, or left out because the mapping says so, or rejected with the reason. */
import type { OccupancyKind } from '../../../schema/workforce/occupancy.js';
import { BadCell, penceOf, textOf } from '../../platform/files/cell-values.js';
import type { Cell } from '../../platform/files/cell.js';
import { lastDayOf } from '../../platform/files/partial-dates.js';
import type { TableRow } from '../../platform/files/table.js';
import { whole, type MappedCells } from '../../platform/imports/mapped-cells.js';
import type { WordsMeant } from '../../platform/imports/words-meant.js';
import { namesPerson } from '../../platform/persons.js';
import type { NamedPostType, NamedTeam } from './known.js';
import { fteOf, type ListedFte } from './listed-fte.js';
import type { ListColumn, ListedStatus } from './mapping.js';

/** Null: the list does not say. */
export interface ListedPost {
  line: number;
  /** Empty: the file has no sheets. */
  sheet: string;
  position: string;
  title: string;
  postType: NamedPostType;
  team: NamedTeam;
  status: ListedStatus;
  fte: ListedFte | null;
  establishedOn: string | null;
  endsOn: string | null;
  /** Pence a year. */
  budgetedCost: number | null;
  fteInPost: ListedFte | null;
  footing: OccupancyKind | null;
  inPostSince: string | null;
}

export interface ListMeanings {
  teams: WordsMeant<NamedTeam>;
  postTypes: WordsMeant<NamedPostType>;
  statuses: WordsMeant<ListedStatus>;
  footings: WordsMeant<OccupancyKind>;
}

export function positionIn(row: TableRow, cells: MappedCells<ListColumn>): string | undefined {
  return cells.needed(row, 'positionColumn', positionOf);
}

/** `sheet` stands for the team where no column does. */
export function listedPost(
  row: TableRow,
  position: string,
  { cells, sheet, meant }: { cells: MappedCells<ListColumn>; sheet: string; meant: ListMeanings },
): ListedPost | 'LEFT_OUT' | undefined {
  const { teams, postTypes, statuses, footings } = meant;
  const postType = cells.meaning(row, cells.has('postTypeColumn') ? 'postTypeColumn' : 'titleColumn', postTypes);
  const team = cells.has('teamColumn') ? cells.meaning(row, 'teamColumn', teams) : cells.meaningOf(row, sheet, teams);
  const status = cells.has('statusColumn') ? cells.meaning(row, 'statusColumn', statuses) : 'ESTABLISHED';
  if (postType === null || team === null || status === null) return 'LEFT_OUT';
  const footing = cells.read(row, 'footingColumn', textOf);
  return whole<ListedPost>({
    line: row.line,
    sheet: row.sheet ?? '',
    position,
    title: cells.needed(row, 'titleColumn', titleOf),
    postType,
    team,
    status,
    fte: cells.read(row, 'fteColumn', fteOf),
    establishedOn: cells.read(row, 'establishedOnColumn', lastDayOf),
    endsOn: cells.read(row, 'endsOnColumn', lastDayOf),
    budgetedCost: cells.read(row, 'budgetedCostColumn', costOf),
    fteInPost: cells.read(row, 'fteInPostColumn', fteOf),
    footing: footing == null ? footing : cells.meaningOf(row, footing, footings, 'footingColumn'),
    inPostSince: cells.read(row, 'inPostSinceColumn', lastDayOf),
  });
}

function positionOf(cell: Cell | undefined): string | null {
  const text = textOf(cell);
  if (text !== null && /^\d+(?:\.\d+)?e\+?\d+$/i.test(text))
    throw new BadCell(
      'NUMBER_SHORTENED',
      `"${text}" is a number that a spreadsheet has shortened: digits are lost. Format the column as text and export it again.`,
    );
  return text;
}

function costOf(cell: Cell | undefined): number | null {
  const cost = cell === undefined ? null : penceOf(cell, 'POUNDS');
  if (cost !== null && cost < 0)
    throw new BadCell('BAD_COST', 'What a post is budgeted at is never below zero. Correct it.');
  return cost;
}

function titleOf(cell: Cell | undefined): string | null {
  const title = textOf(cell);
  if (title !== null && namesPerson(title))
    throw new BadCell('NAMES_A_PERSON', 'This seems to name a person. Write the title of the post alone.');
  return title;
}
