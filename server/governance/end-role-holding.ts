import { EndRoleHolding } from '../../schema/governance/end-role-holding.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { refuseEndBefore } from './date-order.js';
import { RoleHoldingRow } from './role-holding.entity.js';

export const endRoleHolding = write(EndRoleHolding, async (door, input) => {
  const { roleHoldingId, expectedVersion, endsOn } = input;
  const held = await door.take(RoleHoldingRow, roleHoldingId, 'roleHoldingId', expectedVersion);
  if (held.endsOn !== null)
    refuse('ALREADY_ENDED', `It ended in ${held.endsOn}. There is nothing to end.`, 'roleHoldingId');
  await refuseEndBefore(door, held.startsOn, endsOn, 'endsOn');
  await door.change(RoleHoldingRow, held, { endsOn });
  return { roleHolding: held.id };
});
