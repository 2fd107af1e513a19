import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { FundingResponsibility, ResponsibilityStatus } from './funding-responsibility.js';
import { refusedWith } from './refusals.js';

@InputType({ description: 'Who pays for a kind of cost from now on, or that it is open again.' })
export class SettleFundingResponsibilityInput extends ChangeInput {
  @Field(() => ID, { description: 'The responsibility.' })
  responsibilityId!: string;

  @Field(() => PartialDate, { description: 'The date it is true of.' })
  asAt!: string;

  @Field(() => ResponsibilityStatus, { description: 'Whether it is settled.' })
  status!: ResponsibilityStatus;

  @Field(() => ID, { nullable: true, description: 'The organisation that pays, where it is one organisation.' })
  payerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Who pays, in words: a kind of body, or shares.' })
  paidBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Conditions and what is still open.' })
  rule?: string | null;

  @Field(() => ID, { nullable: true, description: 'The passage that says so. Left out: the source stays.' })
  sourceId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The responsibility was settled, or opened again.' })
export class FundingResponsibilitySettled extends Accepted {
  @Field(() => FundingResponsibility, { description: 'The responsibility as it is now.' })
  responsibility!: FundingResponsibility;
}

export const SettleFundingResponsibility = mutation({
  verb: 'settleFundingResponsibility',
  does: 'Changes who pays for a kind of cost: settles it, or records that it is disputed again. What was said before is in its history.',
  refusals: { ...refusedWith('OUT_OF_ORDER'), PAYER_MISSING: 'what is AGREED names who pays.' },
  input: SettleFundingResponsibilityInput,
  success: FundingResponsibilitySettled,
});
