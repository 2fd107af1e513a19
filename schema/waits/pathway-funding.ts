import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ as: 'pathwayFundings', filter: ['pathway', 'request', 'line', 'area'], order: ['-asAt'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'That money, asked for or agreed, is for a pathway. Says nothing about whether it helped.',
})
export class PathwayFunding extends Fact {
  @Field(() => String, { nullable: true, description: 'What of the pathway it is for. Null: the whole, or not said.' })
  use!: string | null;
}
