import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { PenceFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const FundingRequestStatus = enumeration('FundingRequestStatus', 'What became of a request for money.', {
  REQUESTED: 'Asked for.',
  AGREED: 'Granted.',
  DECLINED: 'Refused.',
  NOT_FORTHCOMING: 'Not given, without a refusal on record.',
  PENDING: 'An answer is expected.',
});
export type FundingRequestStatus = ValueOf<typeof FundingRequestStatus>;

@Listed({
  as: 'fundingRequests',
  filter: ['status', 'area', 'askedOf', 'askedBy', 'amount'],
  order: ['-asAt', 'purpose'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'Money asked for from another body, and what came of it.',
})
export class FundingRequest extends Fact {
  @Field(() => String, { description: 'What it was asked for.' })
  purpose!: string;

  @Field(() => PenceFigure, { description: 'How much.' })
  amount!: PenceFigure;

  @Field(() => PenceFigure, { description: 'How much of it was agreed. NOT_APPLICABLE: nothing was.' })
  agreed!: PenceFigure;

  @Field(() => FundingRequestStatus, { description: 'What became of it.' })
  status!: FundingRequestStatus;

  @Field(() => PartialDate, { nullable: true, description: 'When it was asked for. Null: not recorded.' })
  requestedOn!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When its present status was known. Null: nothing has come of it, or not recorded.',
  })
  answeredOn!: string | null;
}
