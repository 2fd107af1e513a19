import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { PenceFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { FundingRequest } from './funding-request.js';
import { refusedWith } from './refusals.js';

export const FundingOutcome = enumeration('FundingOutcome', 'What may become of a request for money.', {
  AGREED: 'Granted, in whole or in part.',
  DECLINED: 'Refused.',
  NOT_FORTHCOMING: 'Not given, without a refusal on record.',
  PENDING: 'Taken up: an answer is expected.',
});
export type FundingOutcome = ValueOf<typeof FundingOutcome>;

@InputType({ description: 'What became of a request for money.' })
export class RecordFundingOutcomeInput extends ChangeInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => FundingOutcome, { description: 'What became of it.' })
  outcome!: FundingOutcome;

  @Field(() => PenceFigureInput, {
    nullable: true,
    description: 'For AGREED, and only then: how much. Left out: not known.',
  })
  agreed?: PenceFigureInput | null;

  @Field(() => PartialDate, { description: 'When that was known: the request is as at this date from now on.' })
  answeredOn!: string;

  @Field(() => ID, { nullable: true, description: 'The passage that says so. Left out: the source stays.' })
  sourceId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The outcome was recorded.' })
export class FundingOutcomeRecorded extends Accepted {
  @Field(() => FundingRequest, { description: 'The request as it is now.' })
  request!: FundingRequest;
}

export const RecordFundingOutcome = mutation({
  verb: 'recordFundingOutcome',
  does: 'Records what became of a request for money.',
  refusals: {
    ...refusedWith('BAD_AMOUNT', 'YEAR_MISSING', 'DATE_TO_COME', 'OUT_OF_ORDER'),
    REQUEST_SETTLED: 'it was agreed or declined already.',
    NOT_AGREED: 'a sum is agreed only where the outcome is AGREED.',
  },
  input: RecordFundingOutcomeInput,
  success: FundingOutcomeRecorded,
});
