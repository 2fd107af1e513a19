import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ as: 'claimComparators', filter: ['claim', 'observation'], order: ['-asAt'] })
@ObjectType({ implements: [Node, Recorded, Fact], description: 'An observation that a claim was set against.' })
export class ClaimComparator extends Fact {
  @Field(() => String, { description: 'What setting the two side by side shows.' })
  finding!: string;
}
