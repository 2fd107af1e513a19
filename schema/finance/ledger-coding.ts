import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Node, Recorded } from '../shared/recorded.js';

@Listed({ filter: ['mapping', 'line', 'costCentre'], order: ['costCentre', 'subjective'] })
@ObjectType({
  implements: [Node, Recorded],
  description: 'A coding of the finance system and the line of investment whose spend is posted to it.',
})
export class LedgerCoding extends Recorded {
  @Field(() => String, { description: 'The cost centre.' })
  costCentre!: string;

  @Field(() => String, { nullable: true, description: 'The subjective code. Null: any that has no coding of its own.' })
  subjective!: string | null;
}
