import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { PenceFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { FundingRequest } from './funding-request.js';
import { refusedWith } from './refusals.js';

@InputType({ description: 'Money asked for from another body.' })
export class RequestFundingInput extends StatementInput {
  @Field(() => ID, { description: 'The area the money is for.' })
  areaId!: string;

  @Field(() => ID, { description: 'The body asked.' })
  askedOfId!: string;

  @Field(() => ID, { nullable: true, description: 'The body that asked. Left out: the caller’s organisation.' })
  askedById?: string | null;

  @Field(() => String, { description: 'What it is asked for.' })
  purpose!: string;

  @Field(() => PenceFigureInput, { nullable: true, description: 'How much. Left out: no sum was named.' })
  amount?: PenceFigureInput | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was asked for. Left out: not recorded.' })
  requestedOn?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The request for money was recorded.' })
export class FundingRequested extends Accepted {
  @Field(() => FundingRequest, { description: 'The request.' })
  request!: FundingRequest;
}

export const RequestFunding = mutation({
  verb: 'requestFunding',
  does: 'Records a request to another body for money.',
  refusals: {
    ...refusedWith('BAD_AMOUNT', 'DATE_TO_COME', 'YEAR_MISSING'),
    SAME_BODY: 'a body cannot ask itself.',
  },
  input: RequestFundingInput,
  success: FundingRequested,
});
