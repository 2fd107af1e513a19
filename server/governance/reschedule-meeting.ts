import { RescheduleMeeting } from '../../schema/governance/reschedule-meeting.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { globalId } from '../reading/global-id.js';
import { BoardRow } from './board.entity.js';
import { MeetingRow } from './meeting.entity.js';
import { refuseSameDay, scheduledMeeting } from './scheduled-meeting.js';

export const rescheduleMeeting = write(RescheduleMeeting, async (door, input) => {
  const meeting = await scheduledMeeting(door, input);
  if (input.heldOn !== meeting.heldOn) {
    const board = await door.take(BoardRow, globalId('Board', meeting.boardId), 'meetingId');
    await refuseSameDay(door, board.id, input.heldOn);
  }
  const { heldOn } = input;
  const dateBasis = optionalText(input.dateBasis, 'dateBasis');
  await door.change(MeetingRow, meeting, { heldOn, dateBasis, asAt: door.today });
  return { meeting: meeting.id };
});
