/** The status words of a tracker as reports that await another role's word. One that was reported for the day already is not reported again. */
import { sql } from '../../reading/sql.js';
import { actingRole } from '../acting-role.js';
import { StatusReportRow } from '../status-report.entity.js';
import type { Recorded, Recording } from './record-actions.js';

export async function recordStatuses({ door, report, asAt }: Recording, actions: Recorded): Promise<void> {
  const reported = await door.ask<{ action_id: string; rating_id: string }>(
    sql`select distinct on (action_id) action_id, rating_id from status_report
      where action_id = any(${actions.map(([, { id }]) => id)}::uuid[]) and as_at = ${asAt} order by action_id, recorded_at desc, id`,
  );
  const known = new Map(reported.map((each) => [each.action_id, each.rating_id]));
  const authorRole = await actingRole(door, null, '');
  const fresh = actions.flatMap(([{ rating }, { id: actionId, areaId, visibility }]) =>
    rating === null || known.get(actionId) === rating.id
      ? []
      : [{ asAt, visibility, areaId, actionId, ratingId: rating.id, reportedById: door.actor.callerId, authorRole }],
  );
  await door.insertAll(StatusReportRow, fresh);
  const rated = actions.filter(([{ rating }]) => rating !== null);
  report.change('statuses: reported, awaiting sign-off', fresh.length);
  report.change('statuses: reported for the day already', rated.length - fresh.length);
  report.change('statuses: none', actions.length - rated.length);
  const counts = new Map<string, number>();
  for (const [{ rating }] of rated) counts.set(rating?.label ?? '', (counts.get(rating?.label ?? '') ?? 0) + 1);
  if (counts.size > 0)
    report.table(
      'Statuses',
      ['Rating', 'Actions'],
      [...counts].map(([label, count]) => [label, String(count)]),
    );
}
