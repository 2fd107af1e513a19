import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { PenceFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { Commitment, CommitmentKind } from './commitment.js';
import { InvestmentLine } from './investment-line.js';
import { refusedWith } from './refusals.js';

@InputType({ description: 'Money promised to somebody.' })
export class CommitmentInput {
  @Field(() => String, { description: 'What it is for.' })
  title!: string;

  @Field(() => CommitmentKind, { description: 'What it is committed to.' })
  kind!: CommitmentKind;

  @Field(() => PenceFigureInput, { description: 'The sum committed, not below zero.' })
  amount!: PenceFigureInput;

  @Field(() => ID, { nullable: true, description: 'The organisation that will be paid. Left out: not named.' })
  supplierId?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'From when.' })
  startsOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when. Left out: not recorded, or no end.' })
  endsOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its reference in the finance system, such as the number of the order. Once a line.',
  })
  reference?: string | null;
}

@InputType({ description: 'Commitments that a line is to pay.' })
export class RecordCommitmentInput extends StatementInput {
  @Field(() => ID, { description: 'The line they are paid from.' })
  lineId!: string;

  @Field(() => [CommitmentInput], {
    description: 'The commitments, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong.',
  })
  items!: CommitmentInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Record them although nobody has said how much is approved, or only the least it is. A budget that is known is not passed by this either.',
  })
  acceptUnknownBudget!: boolean;
}

@ObjectType({ implements: Accepted, description: 'The commitments were recorded.' })
export class CommitmentRecorded extends Accepted {
  @Field(() => InvestmentLine, { description: 'The line, with its position now.' })
  line!: InvestmentLine;

  @Field(() => [Commitment], { description: 'The commitments, in the order they were sent.' })
  commitments!: Commitment[];
}

export const RecordCommitment = mutation({
  verb: 'recordCommitment',
  does: 'Records what a line is committed to pay. With what is spent and committed already it may not pass what is approved for the line, money moved in and out inside. A sum that is not known cannot be held against it.',
  refusals: refusedWith(
    'BUDGET_EXCEEDED',
    'BUDGET_UNKNOWN',
    'LINE_CLOSED',
    'BAD_AMOUNT',
    'YEAR_MISSING',
    'DATE_TO_COME',
    'OUT_OF_ORDER',
    'DUPLICATE_REFERENCE',
    'EMPTY_BATCH',
    'BATCH_TOO_LARGE',
  ),
  input: RecordCommitmentInput,
  success: CommitmentRecorded,
});
