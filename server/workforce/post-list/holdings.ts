/** What a list says of how far its posts are held, beside what is on record of it. Only what is plain is changed; the rest is shown. Pure. */
import { decimalOf, exact } from '../../platform/exact-decimal.js';
import { dayBefore } from '../fullness-rules.js';
import type { Holding } from '../occupancy-rules.js';
import type { OccupancyRow } from '../occupancy.entity.js';
import type { Kept } from './differences.js';
import type { ListedPost } from './listed-post.js';

export type HoldingDifference =
  | { fill: Holding }
  | { vacate: readonly OccupancyRow[]; endsOn: string }
  | { kept: Pick<Kept, 'onRecord' | 'inList' | 'why'> };

/** Nothing where the list says the same, or says nothing. */
export function holdingDifference(
  { fteInPost, footing, inPostSince, status }: ListedPost,
  held: readonly OccupancyRow[],
  asAt: string,
): HoldingDifference | undefined {
  if (fteInPost === null || status === 'DELETED') return undefined;
  const standing = held.filter(({ startsOn, endsOn }) => startsOn <= asAt && (endsOn === null || endsOn >= asAt));
  const onRecord = decimalOf(standing.reduce((sum, { fte }) => sum + exact(fte), 0n));
  const kept = (why: string): HoldingDifference => ({ kept: { onRecord, inList: fteInPost.given, why } });
  if (exact(onRecord) === exact(fteInPost.given)) {
    const [only, another] = standing;
    return only === undefined || another !== undefined || footing === null || footing === only.kind
      ? undefined
      : { kept: { onRecord: only.kind, inList: footing, why: 'On what footing it is held is on record otherwise.' } };
  }
  if (fteInPost.isRounded) return kept('The hours have more than two decimals.');
  if (exact(onRecord) === 0n) {
    if (inPostSince === null) return kept('The list does not say since when it is held. Use fillPost.');
    if (footing === null) return kept('The list does not say on what footing it is held. Use fillPost.');
    const holding = { fte: fteInPost.value, kind: footing, startsOn: inPostSince };
    return { fill: { ...holding, endsOn: null, overlap: null, overlapUntil: null } };
  }
  const endsOn = dayBefore(asAt);
  if (exact(fteInPost.given) === 0n && standing.every(({ startsOn }) => startsOn <= endsOn))
    return { vacate: standing, endsOn };
  return kept('Who came or left is not plain from the list. Use vacatePost and fillPost.');
}
