import { ReportStatus, type StatusInput } from '../../schema/improvement/report-status.js';
import type { NewRow } from '../database/new-row.js';
import { batch } from '../platform/write/batch.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { actingRole } from './acting-role.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { planPart } from './plan-part.js';
import { RatingValueRow } from './rating-value.entity.js';
import { StatusReportRow } from './status-report.entity.js';

export const reportStatus = write(ReportStatus, async (door, input) => {
  const items = batch(input.items);
  await refuseFuture(door, input.asAt, 'asAt');
  const { asAt, sourceId } = await door.statement(input, { visibility: 'PUBLIC' });
  const ownRole = await actingRole(door, null, '');
  const ratings = new Map<string, string>();
  const rated = new Set<string>();

  const report = async (item: StatusInput, path: string): Promise<NewRow<StatusReportRow>> => {
    const { field, id, areaId, visibility } = await planPart(door, item.about, `${path}.about`);
    if (rated.has(id))
      refuse('RATED_TWICE', 'An item before this one is about the same. Send one rating of each.', `${path}.about`);
    rated.add(id);
    const ratingId =
      ratings.get(item.ratingId) ?? (await door.refer(RatingValueRow, item.ratingId, `${path}.ratingId`)).id;
    ratings.set(item.ratingId, ratingId);
    return {
      asAt,
      sourceId,
      visibility: input.visibility ?? visibility,
      areaId,
      [field]: id,
      ratingId,
      reportedById: door.actor.callerId,
      statement: optionalText(item.statement, `${path}.statement`),
      authorRole: optionalText(item.authorRole, `${path}.authorRole`) ?? ownRole,
    };
  };
  const statusReports = await door.insertAll(StatusReportRow, await eachItem(items, 'items', report));
  return { statusReports };
});
