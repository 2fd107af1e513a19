import { ScheduleMeeting } from '../../schema/governance/schedule-meeting.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { addItems } from './agenda.js';
import { BoardRow } from './board.entity.js';
import { MeetingRow } from './meeting.entity.js';
import { refuseSameDay } from './scheduled-meeting.js';

export const scheduleMeeting = write(ScheduleMeeting, async (door, input) => {
  const board = await door.take(BoardRow, input.boardId, 'boardId');
  const stated = await door.statement(input, board);
  await refuseSameDay(door, board.id, input.heldOn);
  const { areaId } = board;
  const meeting = await door.insert(MeetingRow, {
    ...stated,
    areaId,
    boardId: board.id,
    heldOn: input.heldOn,
    dateBasis: optionalText(input.dateBasis, 'dateBasis'),
    status: 'SCHEDULED',
  });
  const agendaItems = await addItems(door, input.agenda, 'agenda', { id: meeting, areaId }, stated);
  return { meeting, agendaItems };
});
