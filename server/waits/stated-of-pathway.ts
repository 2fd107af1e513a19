/** What a new statement about waits says of itself: its area, and the pathway where it is of one. */
import type { OfAreaInput } from '../../schema/waits/of-area-input.js';
import { statedOfArea } from '../places/take-place.js';
import type { Door } from '../platform/write/door.js';
import { checkSameArea } from '../platform/write/same-area.js';
import { PathwayRow } from './pathway.entity.js';

export async function statedOfPathway(door: Door, input: OfAreaInput) {
  const stated = await statedOfArea(door, input);
  const pathway = await door.referIfGiven(PathwayRow, input.pathwayId, 'pathwayId');
  checkSameArea(pathway, stated.areaId, 'pathwayId');
  return { ...stated, pathwayId: pathway?.id ?? null };
}
