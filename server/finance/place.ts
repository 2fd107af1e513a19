/** The area of a new record that hangs from no other: one in which the caller's organisation takes part. */
import type { AreaRow } from '../places/area.entity.js';
import type { Door } from '../platform/write/door.js';

export async function takePlace(door: Door, areaId: string): Promise<AreaRow> {
  const area = await door.refer<AreaRow>('Area', areaId, 'areaId');
  door.partOf(area.id, 'areaId');
  return area;
}
