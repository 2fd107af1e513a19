import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { Risk } from './risk.js';

@InputType({ description: 'How a risk stands that may still happen.' })
export class ReviewRiskInput extends ChangeInput {
  @Field(() => ID, { description: 'The risk.' })
  riskId!: string;

  @Field(() => PartialDate, { description: 'The date it was looked at.' })
  asAt!: string;

  @Field(() => Boolean, { description: 'Whether enough is done against it: MITIGATED. Otherwise it is OPEN.' })
  mitigated!: boolean;

  @Field(() => String, { nullable: true, description: 'What is done against it. Left out: as it was.' })
  mitigation?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it is to be looked at again. Left out: no date named.',
  })
  reviewBy?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The risk was reviewed.' })
export class RiskReviewed extends Accepted {
  @Field(() => Risk, { description: 'The risk.' })
  risk!: Risk;
}

export const ReviewRisk = mutation({
  verb: 'reviewRisk',
  does: 'Records how a risk stands that may still happen. One that was closed is open again. How it stood before stays in its history.',
  refusals: {
    MITIGATION_MISSING: 'it is said to be mitigated, and nothing says how.',
    FUTURE_DATE: 'the date is still to come.',
  },
  input: ReviewRiskInput,
  success: RiskReviewed,
});
