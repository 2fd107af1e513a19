/** Where a question or a gap stands: beside a record of any noun that states something, or in an area. */
import type { Visibility } from '../../schema/shared/recorded.js';
import type { AreaRow } from '../places/area.entity.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { nounOfId } from './noun-of-id.js';

interface About {
  id: string;
  visibility: Visibility;
  ownerId: string | null;
  areaId?: string | null;
}

export interface Beside {
  keys: { aboutType: string | null; aboutId: string | null; areaId: string | null };
  about: About | null;
  /** Whose tier it has where none is named. */
  parent: { visibility: Visibility };
}

/** The record gives the area, unless another is named; the caller's organisation takes part in it. */
export async function beside(door: Door, given: { aboutId?: string | null; areaId?: string | null }): Promise<Beside> {
  const about = given.aboutId == null ? null : await factAbout(door, given.aboutId);
  const area = await door.referIfGiven<AreaRow>('Area', given.areaId, 'areaId');
  const parent = about ?? area;
  if (parent === null) refuse('NOTHING_NAMED', 'Name the record it is about, or the area concerned.', 'aboutId');
  const areaId = area?.id ?? about?.areaId ?? null;
  if (areaId !== null) door.partOf(areaId, area === null ? 'aboutId' : 'areaId');
  return { keys: { aboutType: about?.noun ?? null, aboutId: about?.id ?? null, areaId }, about, parent };
}

/** Only facts have a place for what stands beside them. */
async function factAbout(door: Door, id: string): Promise<About & { noun: string }> {
  const noun = nounOfId(door, id, 'aboutId');
  const isFact = door.manager.dataSource
    .getMetadata(`${noun}Row`)
    .columns.some(({ propertyName }) => propertyName === 'asAt');
  if (!isFact) refuse('NOT_A_FACT', `A ${noun} states nothing. Name a record that has a date.`, 'aboutId');
  return { ...(await door.refer<About>(noun, id, 'aboutId')), noun };
}
