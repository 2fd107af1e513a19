import { FileMinutes, type FileMinutesInput } from '../../schema/governance/file-minutes.js';
import type { Door } from '../platform/write/door.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import type { SourceDocumentRow } from '../provenance/source-document.entity.js';
import { sql } from '../reading/sql.js';
import { agendaItemOf } from './agenda.js';
import { AgendaItemRow } from './agenda-item.entity.js';
import { MeetingRow } from './meeting.entity.js';

export const fileMinutes = write(FileMinutes, async (door, input) => {
  const meeting = await door.take(MeetingRow, input.meetingId, 'meetingId');
  if (meeting.status !== 'HELD')
    refuse('MEETING_NOT_HELD', 'Record first that the meeting was held: `holdMeeting`.', 'meetingId');
  const minutes = await door.refer<SourceDocumentRow>('SourceDocument', input.minutesId, 'minutesId');
  const agendaItems = await itemsOf(door, meeting, input);
  for (const id of agendaItems) await door.change(AgendaItemRow, { id }, { minutesId: minutes.id });
  return { meeting: meeting.id, agendaItems };
});

async function itemsOf(door: Door, meeting: MeetingRow, { agendaItemIds }: FileMinutesInput): Promise<string[]> {
  const named = await eachItem(agendaItemIds ?? [], 'agendaItemIds', (id, path) =>
    agendaItemOf(door, meeting, id, path),
  );
  if (agendaItemIds != null) return [...new Set(named.filter((key) => key !== null))];
  const without = await door.ask<{ id: string }>(
    sql`select id from agenda_item where meeting_id = ${meeting.id} and minutes_id is null order by title, id for update`,
  );
  if (without.length === 0)
    refuse(
      'NOTHING_TO_FILE_UNDER',
      'The meeting has no agenda item without minutes. Add the item first, or name the items whose minutes these are.',
      'meetingId',
    );
  return without.map(({ id }) => id);
}
