import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

@Listed({
  as: 'recommendations',
  filter: ['text', 'madeTo', 'madeOn', 'board', 'toBoard', 'madeBy', 'decision', 'area'],
  order: ['-madeOn'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'What one body asks another to do, without being able to decide it.',
})
export class Recommendation extends Fact {
  @Field(() => String, { description: 'What is recommended.' })
  text!: string;

  @Field(() => String, { description: 'To whom: a body or role.' })
  madeTo!: string;

  @Field(() => String, { nullable: true, description: 'How it was carried, such as by majority. Null: not recorded.' })
  carriedBy!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When. Null: not recorded.' })
  madeOn!: string | null;

  @Computed(() => Boolean, {
    description: 'Whether a response that accepts, partly accepts or rejects it is recorded here.',
  })
  answered?: boolean;
}
