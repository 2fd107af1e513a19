import { CancelMeeting } from '../../schema/governance/cancel-meeting.js';
import { write } from '../platform/write/write.js';
import { MeetingRow } from './meeting.entity.js';
import { scheduledMeeting } from './scheduled-meeting.js';

export const cancelMeeting = write(CancelMeeting, async (door, input) => {
  const meeting = await scheduledMeeting(door, input);
  await door.change(MeetingRow, meeting, { status: 'CANCELLED', asAt: door.today });
  return { meeting: meeting.id };
});
