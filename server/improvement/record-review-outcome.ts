import { RecordReviewOutcome } from '../../schema/improvement/record-review-outcome.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { checkReview } from './check-review.js';
import { ExternalReviewRow } from './external-review.entity.js';

export const recordReviewOutcome = write(RecordReviewOutcome, async (door, input) => {
  const review = await door.take(ExternalReviewRow, input.reviewId, 'reviewId', input.expectedVersion);
  const known = {
    endedOn: input.endedOn ?? review.endedOn,
    outcome: optionalText(input.outcome, 'outcome') ?? review.outcome,
    grade: input.grade ?? review.grade,
    publishedOn: input.publishedOn ?? review.publishedOn,
    publicationExpected: optionalText(input.publicationExpected, 'publicationExpected') ?? review.publicationExpected,
  };
  await checkReview(door, { kind: review.kind, heldOn: review.heldOn, ...known });
  await door.change(ExternalReviewRow, review, { ...known, asAt: input.asAt });
  return { review: review.id };
});
