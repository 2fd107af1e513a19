import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const RiskStatus = enumeration('RiskStatus', 'How a risk stood at the as-at date.', {
  OPEN: 'It may still happen.',
  MITIGATED: 'Something is done about it, and it may still happen.',
  MATERIALISED: 'It happened.',
  CLOSED: 'It can no longer happen, or is no longer followed.',
});
export type RiskStatus = ValueOf<typeof RiskStatus>;

@Listed({
  as: 'risks',
  filter: ['title', 'status', 'reviewBy', 'area', 'intervention', 'workstream', 'fundingSource', 'indicator'],
  order: ['title', '-asAt'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'Something that may go wrong, with what would bring it about and what is done against it.',
})
export class Risk extends Fact {
  @Field(() => String, { description: 'What may go wrong.' })
  title!: string;

  @Field(() => String, { description: 'What would bring it about.' })
  cause!: string;

  @Field(() => String, { description: 'What would follow.' })
  effect!: string;

  @Field(() => String, { nullable: true, description: 'What is done against it. Null: nothing is recorded.' })
  mitigation!: string | null;

  @Field(() => RiskStatus, { description: 'How it stood.' })
  status!: RiskStatus;

  @Field(() => PartialDate, { nullable: true, description: 'When it is to be looked at again. Null: no date named.' })
  reviewBy!: string | null;
}
