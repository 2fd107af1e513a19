import { RecordTimeAllocation } from '../../schema/workforce/record-time-allocation.js';
import { checkPercent } from '../platform/write/count-rules.js';
import { figure, optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { refuseNoStaff, statedOfTeam } from './stated-of-team.js';
import { TimeAllocationRow } from './time-allocation.entity.js';

export const recordTimeAllocation = write(RecordTimeAllocation, async (door, input) => {
  const stated = await statedOfTeam(door, input);
  refuseNoStaff(stated, 'teamId');
  const sharePercent = figure(input.sharePercent, 'sharePercent');
  checkPercent(sharePercent, 'sharePercent');
  const allocation = await door.insert(TimeAllocationRow, {
    ...stated,
    activity: text(input.activity, 'activity'),
    purpose: input.purpose,
    change: input.change,
    sharePercent,
    reason: optionalText(input.reason, 'reason'),
  });
  return { allocation };
});
