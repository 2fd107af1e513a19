import { JudgeClaim, type ClaimComparatorInput } from '../../schema/indicators/judge-claim.js';
import { onlyOnce } from '../provenance/only-once.js';
import { batch } from '../platform/write/batch.js';
import type { Door } from '../platform/write/door.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { ClaimComparatorRow } from './claim-comparator.entity.js';
import { ClaimRow } from './claim.entity.js';
import { needsComparator } from './claim-rules.js';
import { ObservationRow } from './observation.entity.js';

export const judgeClaim = write(JudgeClaim, async (door, input) => {
  const { verdict } = input;
  const claim = await door.take(ClaimRow, input.claimId, 'claimId', input.expectedVersion);
  const comparisons = await compare(door, claim, input.comparators);
  const isCompared = await door.manager.existsBy(ClaimComparatorRow, { claimId: claim.id });
  if (needsComparator(verdict) && !isCompared && claim.waitSnapshotId === null)
    refuse(
      'COMPARATOR_MISSING',
      `${verdict} speaks of published figures. Name the observation that the claim was set against.`,
      'comparators',
    );
  await door.change(ClaimRow, claim, { verdict, verdictReason: text(input.reason, 'reason') });
  return { claim: claim.id, comparisons };
});

async function compare(door: Door, claim: ClaimRow, comparators: readonly ClaimComparatorInput[]): Promise<string[]> {
  if (comparators.length === 0) return [];
  const checkOnce = onlyOnce();
  const earlier = await door.manager.findBy(ClaimComparatorRow, { claimId: claim.id });
  return eachItem(batch(comparators, 'comparators'), 'comparators', async (comparator, path) => {
    const observation = await door.refer(ObservationRow, comparator.observationId, `${path}.observationId`);
    checkOnce([observation.id], path);
    const finding = text(comparator.finding, `${path}.finding`);
    const there = earlier.find(({ observationId }) => observationId === observation.id);
    if (there === undefined)
      return door.insert(ClaimComparatorRow, {
        asAt: door.today,
        visibility: claim.visibility,
        claimId: claim.id,
        observationId: observation.id,
        finding,
      });
    await door.change(ClaimComparatorRow, there, { finding });
    return there.id;
  });
}
