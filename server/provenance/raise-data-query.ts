import { RaiseDataQuery } from '../../schema/provenance/raise-data-query.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { beside } from './beside.js';
import { DataQueryRow } from './data-query.entity.js';

export const raiseDataQuery = write(RaiseDataQuery, async (door, input) => {
  const { keys, about, parent } = await beside(door, input);
  const askedOf = await door.referIfGiven<OrganisationRow>('Organisation', input.askedOfId, 'askedOfId');
  const dataQuery = await door.insert(DataQueryRow, {
    ...(await door.statement(input, parent)),
    ...keys,
    askedOfId: askedOf?.id ?? about?.ownerId ?? null,
    question: text(input.question, 'question'),
    raisedBy: optionalText(input.raisedBy, 'raisedBy') ?? `${door.actor.role}, ${door.actor.organisation}`,
    raisedOn: input.asAt,
    status: 'OPEN',
  });
  return { dataQuery };
});
