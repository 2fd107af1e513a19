import { AddAgendaItems } from '../../schema/governance/add-agenda-items.js';
import { batch } from '../platform/write/batch.js';
import { write } from '../platform/write/write.js';
import { addItems } from './agenda.js';
import { meetingAt } from './place.js';

export const addAgendaItems = write(AddAgendaItems, async (door, input) => {
  const items = batch(input.items);
  const meeting = await meetingAt(door, input.meetingId, 'meetingId');
  const agendaItems = await addItems(door, items, 'items', meeting, await door.statement(input, meeting));
  return { meeting: meeting.id, agendaItems };
});
