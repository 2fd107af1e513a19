import { Field, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { WriteInput } from '../shared/write-input.js';
import { CanonicalStatus } from './canonical-status.js';
import { RatingScale } from './rating-scale.js';
import { RatingValue } from './rating-value.js';

@InputType({ description: 'One rating of a scale, in the words of those who use it.' })
export class RatingValueInput {
  @Field(() => String, { description: 'What the scale calls it. Once a scale.' })
  label!: string;

  @Field(() => CanonicalStatus, { description: 'What it comes to in the words all scales share.' })
  canonical!: CanonicalStatus;
}

@InputType({ description: 'A scale of ratings as one body uses it.' })
export class AddRatingScaleInput extends WriteInput {
  @Field(() => String, { description: 'Short name for queries, such as `wirral-wsoa-2022`. Never changes.' })
  slug!: string;

  @Field(() => String, { description: 'What the scale is called.' })
  name!: string;

  @Field(() => String, { description: 'Who uses it, and where it is seen.' })
  usedBy!: string;

  @Field(() => PartialDate, { description: 'The date the scale is in use at.' })
  asAt!: string;

  @Field(() => [RatingValueInput], { description: 'Its ratings, the best first. At least two.' })
  values!: RatingValueInput[];
}

@ObjectType({ implements: Accepted, description: 'The scale of ratings was added.' })
export class RatingScaleAdded extends Accepted {
  @Field(() => RatingScale, { description: 'The scale.' })
  ratingScale!: RatingScale;

  @Field(() => [RatingValue], { description: 'Its ratings, the best first.' })
  values!: RatingValue[];
}

export const AddRatingScale = mutation({
  verb: 'addRatingScale',
  does: 'Adds a scale of ratings in a body’s own words, each with what it comes to in the words all scales share. Scales are public, so that a rating can always be read.',
  refusals: {
    BAD_SLUG: 'the short name is not small letters and digits with hyphens between.',
    SLUG_TAKEN: 'another scale has this short name.',
    TOO_FEW_VALUES: 'a scale has at least two ratings.',
    DUPLICATE_LABEL: 'two ratings have the same label.',
  },
  input: AddRatingScaleInput,
  success: RatingScaleAdded,
});
