import { WithdrawOccupancy } from '../../schema/workforce/withdraw-occupancy.js';
import { write } from '../platform/write/write.js';
import { checkStands } from './ending-rules.js';
import { OccupancyRow } from './occupancy.entity.js';

export const withdrawOccupancy = write(WithdrawOccupancy, async (door, input) => {
  const occupancy = await door.take(OccupancyRow, input.occupancyId, 'occupancyId', input.expectedVersion);
  checkStands(occupancy, 'occupancyId');
  await door.change(OccupancyRow, occupancy, { withdrawnOn: door.today });
  return { occupancy: occupancy.id };
});
