/** The milestones of a tracker's actions: found again by title within the action, or new with the date they are first due. */
import { In } from 'typeorm';
import { sameName } from '../../platform/files/columns.js';
import { MilestoneRow } from '../milestone.entity.js';
import type { Recorded, Recording } from './record-actions.js';
import { recordDues, type TrackedDue } from './record-dues.js';

export async function recordMilestones({ door, report, asAt }: Recording, actions: Recorded): Promise<void> {
  const tracked = actions.flatMap(([{ milestones }, action]) =>
    milestones.map((milestone) => ({ ...milestone, action })),
  );
  if (tracked.length === 0) return;
  const onRecord = await door.manager.find(MilestoneRow, {
    where: { actionId: In(actions.map(([, { id }]) => id)) },
    order: { id: 'asc' },
    lock: { mode: 'pessimistic_write' },
  });
  const keyOf = (actionId: string | null, title: string): string => JSON.stringify([actionId, sameName(title)]);
  const known = new Map(onRecord.map((milestone) => [keyOf(milestone.actionId, milestone.title), milestone]));
  const dues: TrackedDue[] = [];
  const fresh = new Map<string, (typeof tracked)[number]>();
  for (const each of tracked) {
    const key = keyOf(each.action.id, each.title);
    const of = known.get(key);
    if (of !== undefined) dues.push({ of, due: each.due });
    else if (!fresh.has(key)) fresh.set(key, each);
  }
  await recordDues(door, { dues, asAt, report });
  await door.insertAll(
    MilestoneRow,
    [...fresh.values()].map(
      ({ title, due, action: { id: actionId, areaId, visibility, interventionId, workstreamId } }) => ({
        asAt,
        visibility,
        areaId,
        interventionId,
        workstreamId,
        actionId,
        title,
        originalDue: due,
        currentDue: due,
      }),
    ),
  );
  report.change('milestones: new', fresh.size);
  report.change('milestones: on record', dues.length);
}
