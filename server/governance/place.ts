/** Where a record of governance stands: at a meeting, before a board or in an area, each one the caller's organisation takes part in. */
import type { Visibility } from '../../schema/shared/recorded.js';
import type { AreaRow } from '../places/area.entity.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { globalId } from '../reading/global-id.js';
import { BoardRow } from './board.entity.js';
import { MeetingRow } from './meeting.entity.js';

export interface Named {
  meetingId?: string | null | undefined;
  boardId?: string | null | undefined;
  areaId?: string | null | undefined;
}

export interface Place {
  keys: { areaId: string; boardId: string | null; meetingId: string | null };
  board: BoardRow | null;
  meeting: MeetingRow | null;
  visibility: Visibility;
}

/** A meeting gives its board, and both give the area, unless another is named. */
export async function placeOf(door: Door, { meetingId, boardId, areaId }: Named): Promise<Place> {
  const meeting = meetingId == null ? null : await meetingAt(door, meetingId, 'meetingId');
  const board = await boardOf(door, meeting, boardId);
  const area = await door.referIfGiven<AreaRow>('Area', areaId, 'areaId');
  if (area !== null) door.partOf(area.id, 'areaId');
  const narrowest = meeting ?? board ?? area;
  const inArea = area?.id ?? meeting?.areaId ?? board?.areaId;
  if (narrowest === null || inArea === undefined)
    return refuse('PLACE_MISSING', 'Name the meeting, the board or the area that it belongs to.');
  return {
    keys: { areaId: inArea, boardId: board?.id ?? null, meetingId: meeting?.id ?? null },
    board,
    meeting,
    visibility: narrowest.visibility,
  };
}

/** A meeting that was not called off. */
export async function meetingAt(door: Door, id: string, path: string): Promise<MeetingRow> {
  const meeting = await door.refer(MeetingRow, id, path);
  door.partOf(meeting.areaId, path);
  if (meeting.status === 'CANCELLED')
    refuse('MEETING_CANCELLED', 'This meeting was called off. Name the meeting that took its place.', path);
  return meeting;
}

async function boardOf(door: Door, meeting: MeetingRow | null, boardId: string | null | undefined) {
  const id = boardId ?? (meeting === null ? null : globalId('Board', meeting.boardId));
  const board = await door.referIfGiven(BoardRow, id, 'boardId');
  if (board === null) return null;
  door.partOf(board.areaId, 'boardId');
  if (meeting !== null && meeting.boardId !== board.id)
    refuse('MEETING_OF_ANOTHER_BOARD', 'The meeting is one of another board. Leave the board out.', 'boardId');
  return board;
}
