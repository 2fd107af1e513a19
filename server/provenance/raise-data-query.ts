import { RaiseDataQuery } from '../../schema/provenance/raise-data-query.js';
import type { AreaRow } from '../places/area.entity.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { DataQueryRow } from './data-query.entity.js';
import { nounOfId } from './noun-of-id.js';

export const raiseDataQuery = write(RaiseDataQuery, async (door, input) => {
  const about = input.aboutId == null ? null : await recordAbout(door, input.aboutId);
  const area = await door.referIfGiven<AreaRow>('Area', input.areaId, 'areaId');
  const parent = about ?? area;
  if (parent === null)
    refuse('NOTHING_NAMED', 'Name the record that is asked about, or the area concerned.', 'aboutId');
  const areaId = area?.id ?? about?.areaId ?? null;
  if (areaId !== null) door.partOf(areaId, area === null ? 'aboutId' : 'areaId');
  const askedOf = await door.referIfGiven<OrganisationRow>('Organisation', input.askedOfId, 'askedOfId');
  const dataQuery = await door.insert(DataQueryRow, {
    ...(await door.statement(input, parent)),
    aboutType: about?.noun ?? null,
    aboutId: about?.id ?? null,
    areaId,
    askedOfId: askedOf?.id ?? about?.ownerId ?? null,
    question: text(input.question, 'question'),
    raisedBy: optionalText(input.raisedBy, 'raisedBy') ?? `${door.actor.role}, ${door.actor.organisation}`,
    raisedOn: input.asAt,
    status: 'OPEN',
  });
  return { dataQuery };
});

interface About extends Pick<DataQueryRow, 'id' | 'visibility' | 'ownerId'> {
  areaId?: string | null;
}

/** Questions stand beside facts only: other records have no place for them. */
async function recordAbout(door: Door, id: string): Promise<About & { noun: string }> {
  const noun = nounOfId(door, id, 'aboutId');
  const isFact = door.manager.dataSource
    .getMetadata(`${noun}Row`)
    .columns.some(({ propertyName }) => propertyName === 'asAt');
  if (!isFact)
    refuse(
      'NOT_A_FACT',
      `A ${noun} states nothing that could be asked about. Name a record that has a date.`,
      'aboutId',
    );
  return { ...(await door.refer<About>(noun, id, 'aboutId')), noun };
}
