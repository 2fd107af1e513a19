/** What belongs together lies in one area. A record without an area, such as an indicator, goes with any. */
import { refuse } from './refused.js';

export function checkSameArea(record: { areaId?: string | null } | null, areaId: string, path: string): void {
  if (record?.areaId == null || record.areaId === areaId) return;
  refuse('WRONG_AREA', 'This record is of another area. Name one of the same area.', path);
}
