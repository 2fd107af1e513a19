import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { refusedWith } from './refusals.js';
import { CommitmentChanged } from './spend-commitment.js';

@InputType({ description: 'A commitment that no longer binds.' })
export class CancelCommitmentInput extends ChangeInput {
  @Field(() => ID, { description: 'The commitment.' })
  commitmentId!: string;

  @Field(() => PartialDate, { description: 'When it ceased to bind.' })
  cancelledOn!: string;

  @Field(() => String, { description: 'Why it no longer binds.' })
  reason!: string;
}

@ObjectType({ implements: Accepted, description: 'The commitment was cancelled.' })
export class CommitmentCancelled extends CommitmentChanged {}

export const CancelCommitment = mutation({
  verb: 'cancelCommitment',
  does: 'Records that a commitment no longer binds, and why: its money is free again.',
  refusals: refusedWith('COMMITMENT_CLOSED', 'YEAR_MISSING', 'DATE_TO_COME', 'OUT_OF_ORDER'),
  input: CancelCommitmentInput,
  success: CommitmentCancelled,
});
