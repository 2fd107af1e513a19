import { EndAccountability } from '../../schema/governance/end-accountability.js';
import { write } from '../platform/write/write.js';
import { BoardAccountabilityRow } from './board-accountability.entity.js';
import { endedBy } from './ended-by.js';

export const endAccountability = write(EndAccountability, async (door, input) => {
  const { accountabilityId, expectedVersion, until } = input;
  const held = await door.take(BoardAccountabilityRow, accountabilityId, 'accountabilityId', expectedVersion);
  await door.change(BoardAccountabilityRow, held, await endedBy(door, held, until, 'accountabilityId'));
  return { accountability: held.id };
});
