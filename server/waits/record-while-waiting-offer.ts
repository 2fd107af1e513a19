import { RecordWhileWaitingOffer } from '../../schema/waits/record-while-waiting-offer.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import { optionalImpersonal } from '../platform/persons.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { statedOfPathway } from './stated-of-pathway.js';
import { WhileWaitingOfferRow } from './while-waiting-offer.entity.js';

export const recordWhileWaitingOffer = write(RecordWhileWaitingOffer, async (door, input) => {
  const provider = await door.referIfGiven<OrganisationRow>('Organisation', input.providerId, 'providerId');
  const offer = await door.insert(WhileWaitingOfferRow, {
    ...(await statedOfPathway(door, input)),
    providerId: provider?.id ?? null,
    title: text(input.title, 'title'),
    detail: text(input.detail, 'detail'),
    designedWith: optionalImpersonal(input.designedWith, 'designedWith'),
  });
  return { offer };
});
