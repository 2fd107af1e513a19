import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { PenceFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { FundingSource } from './funding-source.js';
import { refusedWith } from './refusals.js';

@InputType({ description: 'What a pot stands at, said anew.' })
export class RestateFundingSourceInput extends ChangeInput {
  @Field(() => ID, { description: 'The pot.' })
  fundingSourceId!: string;

  @Field(() => PenceFigureInput, {
    description: 'What it stands at on `asAt`, all that was taken out of it before left off.',
  })
  amount!: PenceFigureInput;

  @Field(() => PartialDate, { description: 'The date it stands at that.' })
  asAt!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The passage that says so. Left out: the caller’s organisation is the source.',
  })
  sourceId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'What the pot stands at was restated.' })
export class FundingSourceRestated extends Accepted {
  @Field(() => FundingSource, { description: 'The pot as it is now.' })
  fundingSource!: FundingSource;
}

export const RestateFundingSource = mutation({
  verb: 'restateFundingSource',
  does: 'Says anew what a pot stands at: paid into, closed for the year, or known at last. What it stood at before is in its history.',
  refusals: refusedWith('BAD_AMOUNT', 'YEAR_MISSING', 'DATE_TO_COME', 'OUT_OF_ORDER'),
  input: RestateFundingSourceInput,
  success: FundingSourceRestated,
});
