import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ as: 'pathwayCapacities', filter: ['pathway', 'assumption', 'area'], order: ['-asAt'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'That a capacity assumption tells how fast a pathway moves.',
})
export class PathwayCapacity extends Fact {
  @Field(() => String, { nullable: true, description: 'For which step of the pathway. Null: the whole.' })
  step!: string | null;
}
