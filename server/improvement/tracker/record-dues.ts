/** Dates that a tracker gives anew: each is a move that awaits a reason, and the date in force stays until it is explained. */
import type { NewRow } from '../../database/new-row.js';
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { daysOf } from '../../workforce/days-of.js';
import { ActionRow } from '../action.entity.js';
import { awaitingReasons } from '../awaiting-reason.js';
import { MilestoneRow } from '../milestone.entity.js';
import { RebaselineRow } from '../rebaseline.entity.js';
import { dueChange, type DueChange } from './due-change.js';

/** A milestone or an action on record, locked, and the date that the tracker gives it. */
export interface TrackedDue {
  of: ActionRow | MilestoneRow;
  due: string | null;
}

const counted: Readonly<Record<DueChange, string>> = {
  SAME: 'dates: as on record',
  FIRST: 'dates: first given',
  MOVED: 'dates: moved, awaiting a reason',
  AWAITS: 'dates: moved before, still awaiting a reason',
  TAKEN_BACK: 'dates: moved before, and taken back',
  DONE: 'dates: left, of what is done already',
};

export async function recordDues(
  door: Door,
  { dues, asAt, report }: { dues: readonly TrackedDue[]; asAt: string; report: Report },
): Promise<void> {
  const awaiting = await awaitingReasons(
    door,
    dues.map(({ of }) => of.id),
  );
  const dates = dues.flatMap(({ of, due }) => [due, inForce(of), awaiting.get(of.id)?.newDue]);
  const spanOf = await daysOf(door, dates);
  const moves: NewRow<RebaselineRow>[] = [];
  const shown: string[][] = [];
  for (const { of, due } of dues) {
    const now = inForce(of);
    const open = awaiting.get(of.id);
    const change = dueChange({ tracked: due, inForce: now, completedOn: of.completedOn, awaiting: open }, spanOf);
    report.change(counted[change]);
    if (change === 'SAME' || change === 'AWAITS') continue;
    shown.push([of.title, now ?? 'none', due ?? '', counted[change].slice('dates: '.length)]);
    if (change === 'FIRST') await giveFirst(door, of, due);
    if (change !== 'MOVED' && change !== 'TAKEN_BACK') continue;
    moves.push({
      asAt,
      visibility: of.visibility,
      areaId: of.areaId,
      ...(of instanceof ActionRow ? { actionId: of.id } : { milestoneId: of.id }),
      supersedesId: open?.id ?? null,
      oldDue: now,
      newDue: change === 'MOVED' ? due : now,
      reason: change === 'MOVED' ? null : `The tracker as at ${asAt} gives the date in force again.`,
    });
  }
  await door.insertAll(RebaselineRow, moves);
  if (shown.length > 0) report.table('Dates', ['Of', 'In force', 'In the tracker', 'So'], shown);
}

const inForce = (of: TrackedDue['of']): string | null => (of instanceof ActionRow ? of.dueOn : of.currentDue);

/** The first date a milestone ever had stays empty where it was: that one was missed, not moved. */
async function giveFirst(door: Door, of: TrackedDue['of'], due: string | null): Promise<void> {
  if (of instanceof ActionRow) await door.change(ActionRow, of, { dueOn: due });
  else await door.change(MilestoneRow, of, { currentDue: due });
}
