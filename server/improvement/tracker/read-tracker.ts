/** The actions of a tracker, each once, with the milestones that stand in its row and in those below it. */
import { sameName } from '../../platform/files/columns.js';
import type { SheetTable } from '../../platform/files/open-tables.js';
import type { TableRow } from '../../platform/files/table.js';
import { MappedCells } from '../../platform/imports/mapped-cells.js';
import type { Report } from '../../platform/imports/report.js';
import type { WordsMeant } from '../../platform/imports/words-meant.js';
import type { TrackerColumn, TrackerMapping } from './mapping.js';
import type { Rating } from './scales.js';
import { trackedAction, trackedMilestone, type TrackedAction } from './tracked-action.js';

interface Reading {
  mapping: TrackerMapping;
  ratings: WordsMeant<Rating>;
  report: Report;
}

export async function readTracker(tables: readonly SheetTable[], reading: Reading): Promise<TrackedAction[]> {
  const actions = new Map<string, TrackedAction>();
  for (const each of tables) await readSheet(each, reading, actions);
  return [...actions.values()];
}

/** What an action is known by in a tracker. Without their points, 1.1 and 11 would be one. */
export function keyOf({
  workstream,
  reference,
  title,
}: Pick<TrackedAction, 'workstream' | 'reference' | 'title'>): string {
  const known = reference === null ? ['title', sameName(title)] : ['reference', reference.toLowerCase()];
  return JSON.stringify([sameName(workstream ?? ''), ...known]);
}

async function readSheet(
  { sheet, table }: SheetTable,
  { mapping, ratings, report }: Reading,
  actions: Map<string, TrackedAction>,
): Promise<void> {
  const cells = new MappedCells<TrackerColumn>(table, mapping, report);
  const isEmpty = (row: TableRow, field: TrackerColumn): boolean => (cells.cell(row, field)?.text ?? '') === '';
  let workstream = mapping.workstreamColumn === null ? sheet : null;
  let above: TrackedAction | undefined;
  for await (const row of report.rows(table)) {
    if (cells.repeatsHeadings(row, 'actionColumn')) continue;
    const band = isEmpty(row, 'actionColumn') && isEmpty(row, 'milestoneColumn') ? onlyWords(row) : undefined;
    const named = mapping.workstreamColumn === null ? band : cells.cell(row, 'workstreamColumn')?.text;
    if (named !== undefined && named !== '') workstream = named;
    if (band !== undefined) {
      report.change('rows passed over: they head others, or note something');
      continue;
    }
    const milestone = trackedMilestone(row, cells);
    if (milestone === undefined) continue;
    const of = isEmpty(row, 'actionColumn') && milestone !== null ? above : undefined;
    const action = trackedAction(row, workstream, { cells, ratings, of });
    if (action === undefined) continue;
    const earlier = actions.get(keyOf(action));
    if (earlier !== undefined && !(earlier === above && milestone !== null && saysNoMore(action, earlier))) {
      report.reject({
        ...row,
        column: mapping.actionColumn,
        code: 'DUPLICATE_ACTION',
        message: `This action stands on line ${String(earlier.line)} already, and this row says more of it than a milestone. Give each action one row and a reference of its own; milestones may stand in the rows below it.`,
      });
      continue;
    }
    above = earlier ?? action;
    actions.set(keyOf(action), above);
    if (milestone !== null) above.milestones.push(milestone);
  }
}

/** Of a row with one filled cell: over a part of the table, or a note beside it. */
function onlyWords({ cells }: TableRow): string | undefined {
  const [only, another] = cells.filter(({ kind }) => kind !== 'EMPTY');
  return another === undefined ? only?.text : undefined;
}

function saysNoMore(action: TrackedAction, earlier: TrackedAction): boolean {
  const fields = ['title', 'detail', 'owner', 'due'] as const;
  return (
    fields.every((field) => action[field] === null || action[field] === earlier[field]) &&
    (action.rating === null || action.rating.id === earlier.rating?.id)
  );
}
