/** What of a post an occupancy takes up, and when it may stand beside others. */
import type { OccupancyKind } from '../../schema/workforce/occupancy.js';
import { refuse } from '../platform/write/refused.js';
import { dayAfter, firstOverfull, type Stretch } from './fullness-rules.js';
import type { OccupancyRow } from './occupancy.entity.js';

export type Holding = Pick<OccupancyRow, 'fte' | 'kind' | 'startsOn' | 'endsOn' | 'overlap' | 'overlapUntil'>;

export const isCover = (kind: OccupancyKind): boolean => kind === 'AGENCY' || kind === 'LOCUM';

/** The days on which it counts against the whole post: those after a stated overlap. */
export function countedStretch({ fte, startsOn, endsOn, overlap, overlapUntil }: Holding) {
  if (overlap !== null && overlapUntil === null) return undefined;
  const from = overlapUntil === null ? startsOn : dayAfter(overlapUntil);
  return endsOn !== null && endsOn < from ? undefined : { from, to: endsOn, amount: fte };
}

export function countedStretches(holdings: readonly Holding[]): Stretch[] {
  return holdings.flatMap((holding) => countedStretch(holding) ?? []);
}

/** `whole` is undefined where the hours of the post are not known exactly: then nothing bounds it. */
export function checkRoom(whole: string | undefined, others: readonly Holding[], added: Holding, path: string): void {
  const stretch = countedStretch(added);
  if (whole === undefined || stretch === undefined) return;
  const overfull = firstOverfull(whole, countedStretches(others), stretch);
  if (overfull !== undefined)
    refuse(
      'POST_OVERFILLED',
      `On ${overfull.day} there are ${overfull.left} of ${whole} full-time equivalents left in this post, and ${added.fte} would be held. ` +
        'Record first who leaves, or state the overlap.',
      path,
    );
}

export function checkOverlap({ startsOn, endsOn, overlap, overlapUntil }: Holding, path: string): void {
  if (overlap === 'HANDOVER' && overlapUntil === null)
    refuse('BAD_OVERLAP', 'A handover ends. Give its last day in `overlapUntil`.', path);
  if (overlap === null && overlapUntil !== null)
    refuse('BAD_OVERLAP', 'Say in `overlap` what overlaps until that day, or leave the day out.', path);
  if (overlapUntil !== null && (overlapUntil < startsOn || (endsOn !== null && overlapUntil > endsOn)))
    refuse('BAD_OVERLAP', 'The overlap ends on a day on which the post is not held. Correct one of the days.', path);
}
