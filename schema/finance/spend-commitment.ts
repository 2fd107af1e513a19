import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate, Pence } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { Commitment } from './commitment.js';
import { InvestmentLine } from './investment-line.js';
import { refusedWith } from './refusals.js';

@InputType({ description: 'A commitment that was spent, in whole or in part.' })
export class SpendCommitmentInput extends ChangeInput {
  @Field(() => ID, { description: 'The commitment.' })
  commitmentId!: string;

  @Field(() => PartialDate, { description: 'When it was spent.' })
  spentOn!: string;

  @Field(() => Pence, {
    nullable: true,
    description: 'What is still committed after it. Left out, or zero: nothing.',
  })
  remaining?: number | null;
}

@ObjectType()
export abstract class CommitmentChanged extends Accepted {
  @Field(() => Commitment, { description: 'The commitment as it is now.' })
  commitment!: Commitment;

  @Field(() => InvestmentLine, {
    nullable: true,
    description: 'The line it is paid from, with its position now. Null: the source does not say.',
  })
  line!: InvestmentLine | null;
}

@ObjectType({ implements: Accepted, description: 'The spending of the commitment was recorded.' })
export class CommitmentSpent extends CommitmentChanged {}

export const SpendCommitment = mutation({
  verb: 'spendCommitment',
  does: 'Records that a commitment was spent, or a part of it: what is spent binds no longer, for the ledger shows it. The sum it had is in its history.',
  refusals: {
    ...refusedWith('COMMITMENT_CLOSED', 'YEAR_MISSING', 'DATE_TO_COME', 'OUT_OF_ORDER', 'BAD_AMOUNT'),
    BAD_REMAINDER: 'what remains must be less than what was committed, and that sum must be known.',
  },
  input: SpendCommitmentInput,
  success: CommitmentSpent,
});
