import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { ExternalReview, ReviewKind } from './external-review.js';

@InputType({ description: 'An inspection or other review from outside, held or expected.' })
export class RecordReviewInput extends StatementInput {
  @Field(() => ID, { description: 'The area reviewed.' })
  areaId!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => ReviewKind, { description: 'What kind of review it is.' })
  kind!: ReviewKind;

  @Field(() => ID, { nullable: true, description: 'The organisation that reviews; of several, the one that leads.' })
  reviewerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The plan reviewed.' })
  interventionId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The review that was expected and that this one is: an earlier record that was not held.',
  })
  expectedAsId?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was held; of several days, the first.' })
  heldOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'The last day of one that took several.' })
  endedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it is or was expected to be held.' })
  expectedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What it found.' })
  outcome?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Outcome of an area SEND inspection since 2023: 1 typically positive, 2 inconsistent, 3 widespread or systemic failings.',
  })
  grade?: number | null;

  @Field(() => PartialDate, { nullable: true, description: 'When its report was published.' })
  publishedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'When its report is expected, in the words of the source.' })
  publicationExpected?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The review was recorded.' })
export class ReviewRecorded extends Accepted {
  @Field(() => ExternalReview, { description: 'The review.' })
  review!: ExternalReview;
}

/** What is said of a review before and after it was held. */
export const reviewRefusals = {
  NOT_HELD: 'an end, outcome, grade or publication was given of a review that was not held.',
  BAD_GRADE: 'the grade is not 1, 2 or 3, or the review is no inspection.',
  BAD_ORDER: 'it ends or is published before it begins.',
  FUTURE_DATE: 'a day on which something happened is still to come.',
};

export const RecordReview = mutation({
  verb: 'recordReview',
  does: 'Records a review from outside, held or expected. One that was expected keeps its record; the one then held names it.',
  refusals: {
    ...reviewRefusals,
    DATE_NEEDED: 'neither when it was held nor when it is expected was given.',
    WRONG_AREA: 'the plan or the expected review is of another area.',
    WAS_HELD: 'the review that it is said to have been expected as was held itself.',
  },
  input: RecordReviewInput,
  success: ReviewRecorded,
});
