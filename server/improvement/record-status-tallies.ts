import { RecordStatusTallies, type StatusTallyInput } from '../../schema/improvement/record-status-tallies.js';
import type { NewRow } from '../database/new-row.js';
import { statedOfArea } from '../places/take-place.js';
import { batch } from '../platform/write/batch.js';
import { checkCount } from '../platform/write/count-rules.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { checkSameArea } from '../platform/write/same-area.js';
import { figure, optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { planPart } from './plan-part.js';
import { RatingValueRow } from './rating-value.entity.js';
import { StatusTallyRow } from './status-tally.entity.js';

export const recordStatusTallies = write(RecordStatusTallies, async (door, input) => {
  const items = batch(input.items);
  const { about, subject, expectedBy = null } = input;
  const stated = await statedOfArea(door, input);
  await refuseFuture(door, input.asAt, 'asAt');
  const part = about == null ? null : await planPart(door, about, 'about', ['interventionId', 'workstreamId']);
  checkSameArea(part, stated.areaId, 'about');
  const counted = new Set<string | null>();

  const tally = async (item: StatusTallyInput, path: string): Promise<NewRow<StatusTallyRow>> => {
    const rating = await door.referIfGiven(RatingValueRow, item.ratingId, `${path}.ratingId`);
    const ratingId = rating?.id ?? null;
    if (counted.has(ratingId))
      refuse('COUNTED_TWICE', 'A count before this one is of the same rating. Send one of each.', `${path}.ratingId`);
    counted.add(ratingId);
    const count = figure(item.count, `${path}.count`);
    checkCount(count, `${path}.count`);
    return {
      ...stated,
      interventionId: part?.keys.interventionId ?? null,
      workstreamId: part?.keys.workstreamId ?? null,
      ratingId,
      subject,
      basis: expectedBy === null ? 'REPORTED' : 'EXPECTED',
      expectedBy,
      count,
      note: optionalText(item.note, `${path}.note`),
    };
  };
  return { statusTallies: await door.insertAll(StatusTallyRow, await eachItem(items, 'items', tally)) };
});
