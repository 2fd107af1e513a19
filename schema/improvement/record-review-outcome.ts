import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { ExternalReview } from './external-review.js';
import { reviewRefusals } from './record-review.js';

@InputType({ description: 'What became known of a review after it was held. What is left out stays as it was.' })
export class RecordReviewOutcomeInput extends ChangeInput {
  @Field(() => ID, { description: 'The review.' })
  reviewId!: string;

  @Field(() => PartialDate, { description: 'The date it was so known.' })
  asAt!: string;

  @Field(() => PartialDate, { nullable: true, description: 'The last day of one that took several.' })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What it found.' })
  outcome?: string | null;

  @Field(() => Int, { nullable: true, description: 'Outcome of an area SEND inspection since 2023: 1 to 3.' })
  grade?: number | null;

  @Field(() => PartialDate, { nullable: true, description: 'When its report was published.' })
  publishedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'When its report is expected, in the words of the source.' })
  publicationExpected?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The outcome of the review was recorded.' })
export class ReviewOutcomeRecorded extends Accepted {
  @Field(() => ExternalReview, { description: 'The review.' })
  review!: ExternalReview;
}

export const RecordReviewOutcome = mutation({
  verb: 'recordReviewOutcome',
  does: 'Records what a review found, or that its report was published. What was recorded before stays in its history.',
  refusals: reviewRefusals,
  input: RecordReviewOutcomeInput,
  success: ReviewOutcomeRecorded,
});
