/** One row of a tracker: what it says of an action, and of one of its milestones. */
import { BadCell, textOf } from '../../platform/files/cell-values.js';
import type { Cell } from '../../platform/files/cell.js';
import { partialDateOf } from '../../platform/files/partial-dates.js';
import type { TableRow } from '../../platform/files/table.js';
import { whole, type MappedCells } from '../../platform/imports/mapped-cells.js';
import type { WordsMeant } from '../../platform/imports/words-meant.js';
import { seemsPerson } from '../../platform/files/names-in-files.js';
import { namesPerson } from '../../platform/persons.js';
import type { TrackerColumn } from './mapping.js';
import type { Rating } from './scales.js';

export interface TrackedMilestone {
  line: number;
  title: string;
  due: string | null;
}

/** Null: the tracker does not say. */
export interface TrackedAction {
  line: number;
  sheet: string | null;
  workstream: string | null;
  title: string;
  reference: string | null;
  detail: string | null;
  owner: string | null;
  due: string | null;
  rating: Rating | null;
  milestones: TrackedMilestone[];
}

type Cells = MappedCells<TrackerColumn>;

/** `of` is the action that a row without one of its own is about. */
export function trackedAction(
  row: TableRow,
  workstream: string | null,
  { cells, ratings, of }: { cells: Cells; ratings: WordsMeant<Rating>; of: TrackedAction | undefined },
): TrackedAction | undefined {
  const status = cells.read(row, 'statusColumn', statusOf);
  return whole<TrackedAction>({
    line: row.line,
    sheet: row.sheet ?? null,
    workstream,
    title: of?.title ?? cells.needed(row, 'actionColumn', wordsOf),
    reference: of?.reference ?? cells.read(row, 'referenceColumn', textOf),
    detail: cells.read(row, 'detailColumn', wordsOf),
    owner: cells.read(row, 'ownerColumn', roleOf),
    due: cells.read(row, 'dueColumn', partialDateOf),
    rating: status == null ? status : cells.meaningOf(row, status, ratings, 'statusColumn'),
    milestones: [],
  });
}

/** Null: the row has none. */
export function trackedMilestone(row: TableRow, cells: Cells): TrackedMilestone | null | undefined {
  const title = cells.read(row, 'milestoneColumn', wordsOf);
  if (title == null) return title;
  return whole<TrackedMilestone>({ line: row.line, title, due: cells.read(row, 'milestoneDueColumn', partialDateOf) });
}

function wordsOf(cell: Cell | undefined): string | null {
  const text = textOf(cell);
  if (text !== null && namesPerson(text))
    throw new BadCell('NAMES_A_PERSON', 'This seems to name a person. Say the role instead, or leave the name out.');
  return text;
}

function roleOf(cell: Cell | undefined): string | null {
  const text = textOf(cell);
  if (text !== null && seemsPerson(text))
    throw new BadCell(
      'NAMES_A_PERSON',
      'This seems to name a person. Write the role, such as "Head of SEND"; of a team or a body, say that it is one, such as "Wirral Council".',
    );
  return text;
}

function statusOf(cell: Cell | undefined): string | null {
  if (cell?.isColoured === true)
    throw new BadCell(
      'STATUS_IS_A_COLOUR',
      'This cell has a colour and no word. Colours are not read: write the word, such as Green, or take the colour out where there is no status.',
    );
  return textOf(cell);
}
