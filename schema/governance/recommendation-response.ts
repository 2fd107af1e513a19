import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const ResponseStatus = enumeration('ResponseStatus', 'What became of a recommendation.', {
  ACCEPTED: 'Accepted.',
  PARTLY: 'Accepted in part.',
  REJECTED: 'Not accepted.',
  AWAITED: 'A response is awaited.',
  UNKNOWN: 'No source seen here says. A response may exist.',
});
export type ResponseStatus = ValueOf<typeof ResponseStatus>;

@Listed({
  as: 'recommendationResponses',
  filter: ['status', 'area', 'recommendation', 'investmentLine', 'budgetVersion', 'respondedOn'],
  order: ['-respondedOn', 'status'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'What the body that was asked made of a recommendation, and the money that shows it.',
})
export class RecommendationResponse extends Fact {
  @Field(() => ResponseStatus, { description: 'What became of it.' })
  status!: ResponseStatus;

  @Field(() => String, { nullable: true, description: 'The response. Null: none is recorded.' })
  response!: string | null;

  @Field(() => String, { nullable: true, description: 'The role or body that responded. Null: none is recorded.' })
  respondedBy!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When. Null: not recorded.' })
  respondedOn!: string | null;
}
