import { EndAccountability } from '../../schema/governance/end-accountability.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { BoardAccountabilityRow } from './board-accountability.entity.js';
import { refuseEndBefore } from './date-order.js';

export const endAccountability = write(EndAccountability, async (door, input) => {
  const { accountabilityId, expectedVersion, until } = input;
  const held = await door.take(BoardAccountabilityRow, accountabilityId, 'accountabilityId', expectedVersion);
  if (held.until !== null)
    refuse('ALREADY_ENDED', `It ended in ${held.until}. There is nothing to end.`, 'accountabilityId');
  await refuseEndBefore(door, held.since, until, 'until');
  await door.change(BoardAccountabilityRow, held, { until });
  return { accountability: held.id };
});
