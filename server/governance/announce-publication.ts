import { AnnouncePublication } from '../../schema/governance/announce-publication.js';
import type { ExternalReviewRow } from '../improvement/external-review.entity.js';
import { checkSameArea } from '../platform/write/same-area.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { placeOf } from './place.js';
import { PublicationRow } from './publication.entity.js';

export const announcePublication = write(AnnouncePublication, async (door, input) => {
  const place = await placeOf(door, input);
  const publisher = await door.referIfGiven<OrganisationRow>('Organisation', input.publisherId, 'publisherId');
  const review = await door.referIfGiven<ExternalReviewRow>('ExternalReview', input.reviewId, 'reviewId');
  checkSameArea(review, place.keys.areaId, 'reviewId');
  const publication = await door.insert(PublicationRow, {
    ...(await door.statement(input, place)),
    ...place.keys,
    publisherId: publisher?.id ?? null,
    reviewId: review?.id ?? null,
    what: text(input.what, 'what'),
    dueOn: input.dueOn ?? null,
    dueWords: optionalText(input.dueWords, 'dueWords'),
    audience: input.audience,
    note: optionalText(input.note, 'note'),
  });
  return { publication };
});
