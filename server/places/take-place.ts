/** The area of a new record that hangs from no other: one in which the caller's organisation takes part. */
import type { Visibility } from '../../schema/shared/recorded.js';
import type { Door } from '../platform/write/door.js';
import type { AreaRow } from './area.entity.js';

export async function takePlace(door: Door, areaId: string): Promise<AreaRow> {
  const area = await door.refer<AreaRow>('Area', areaId, 'areaId');
  door.partOf(area.id, 'areaId');
  return area;
}

interface Stated {
  areaId: string;
  asAt: string;
  sourceId?: string | null;
  visibility?: Visibility | null;
}

/** What a new statement about an area says of itself. Its tier is that of the area, where none is named. */
export async function statedOfArea(door: Door, input: Stated) {
  const area = await takePlace(door, input.areaId);
  return { ...(await door.statement(input, area)), areaId: area.id };
}
