import { HoldMeeting } from '../../schema/governance/hold-meeting.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { write } from '../platform/write/write.js';
import { MeetingRow } from './meeting.entity.js';
import { scheduledMeeting } from './scheduled-meeting.js';

export const holdMeeting = write(HoldMeeting, async (door, input) => {
  const meeting = await scheduledMeeting(door, input);
  const heldOn = input.heldOn ?? meeting.heldOn;
  await refuseFuture(door, heldOn, 'heldOn');
  await door.change(MeetingRow, meeting, { status: 'HELD', heldOn, asAt: heldOn });
  return { meeting: meeting.id };
});
