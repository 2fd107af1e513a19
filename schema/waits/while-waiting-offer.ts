import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ as: 'whileWaitingOffers', filter: ['title', 'area', 'pathway', 'provider'], order: ['title', '-asAt'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'Support and information for families while they wait or look for help.',
})
export class WhileWaitingOffer extends Fact {
  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => String, { description: 'What was said of it.' })
  detail!: string;

  @Field(() => String, { nullable: true, description: 'With whom it was designed. Null: not said.' })
  designedWith!: string | null;
}
