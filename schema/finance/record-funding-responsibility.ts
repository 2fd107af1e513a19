import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { FundingResponsibility, ResponsibilityStatus } from './funding-responsibility.js';

@InputType({ description: 'Who pays for a kind of cost, or that it is not settled.' })
export class RecordFundingResponsibilityInput extends StatementInput {
  @Field(() => ID, { description: 'The area the rule holds in.' })
  areaId!: string;

  @Field(() => String, { description: 'The kind of cost. Once an area and an organisation that keeps the record.' })
  costType!: string;

  @Field(() => ResponsibilityStatus, { description: 'Whether it is settled.' })
  status!: ResponsibilityStatus;

  @Field(() => ID, { nullable: true, description: 'The organisation that pays, where it is one organisation.' })
  payerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Who pays, in words: a kind of body, or shares.' })
  paidBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Conditions and what is still open.' })
  rule?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The responsibility was recorded.' })
export class FundingResponsibilityRecorded extends Accepted {
  @Field(() => FundingResponsibility, { description: 'The responsibility.' })
  responsibility!: FundingResponsibility;
}

export const RecordFundingResponsibility = mutation({
  verb: 'recordFundingResponsibility',
  does: 'Records who pays for a kind of cost, or that nobody has settled it.',
  refusals: {
    PAYER_MISSING: 'what is AGREED names who pays.',
    DUPLICATE_COST_TYPE: 'the organisation already keeps a record for this kind of cost in the area.',
  },
  input: RecordFundingResponsibilityInput,
  success: FundingResponsibilityRecorded,
});
