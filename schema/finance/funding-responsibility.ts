import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const ResponsibilityStatus = enumeration('ResponsibilityStatus', 'Whether it is settled who pays.', {
  AGREED: 'Settled.',
  DISPUTED: 'Two bodies each say the other pays.',
  UNRESOLVED: 'Not settled.',
});
export type ResponsibilityStatus = ValueOf<typeof ResponsibilityStatus>;

@Listed({ as: 'fundingResponsibilities', filter: ['status', 'area', 'costType', 'payer'], order: ['costType'] })
@ObjectType({ implements: [Node, Recorded, Fact], description: 'Who pays for a kind of cost.' })
export class FundingResponsibility extends Fact {
  @Field(() => String, { description: 'The kind of cost.' })
  costType!: string;

  @Field(() => String, { nullable: true, description: 'Who pays, as the source puts it. Null: not settled.' })
  paidBy!: string | null;

  @Field(() => ResponsibilityStatus, { description: 'Whether it is settled.' })
  status!: ResponsibilityStatus;

  @Field(() => String, { nullable: true, description: 'Conditions and what is still open. Null: none stated.' })
  rule!: string | null;
}
