/** A meeting that was not held yet, taken to be changed; and the one meeting of a board on a day. */
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { sql } from '../reading/sql.js';
import { MeetingRow } from './meeting.entity.js';

export async function scheduledMeeting(
  door: Door,
  { meetingId, expectedVersion }: { meetingId: string; expectedVersion: number },
): Promise<MeetingRow> {
  const meeting = await door.take(MeetingRow, meetingId, 'meetingId', expectedVersion);
  if (meeting.status !== 'SCHEDULED')
    refuse(
      'MEETING_NOT_SCHEDULED',
      `This meeting was ${meeting.status === 'HELD' ? 'held' : 'called off'} already. Schedule another one.`,
      'meetingId',
    );
  return meeting;
}

/** Whoever asks holds the board. Dates that are no day do not tell one meeting from another. */
export async function refuseSameDay(door: Door, boardId: string, heldOn: string): Promise<void> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(heldOn)) return;
  const found = await door.ask(
    sql`select 1 from meeting where board_id = ${boardId} and held_on = ${heldOn} and status <> 'CANCELLED'`,
  );
  if (found.length > 0)
    refuse('MEETING_EXISTS', `This board has a meeting on ${heldOn} already. Use that one.`, 'heldOn');
}
