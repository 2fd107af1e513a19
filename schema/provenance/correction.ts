import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ as: 'corrections', filter: ['field', 'area', 'submission'], order: ['-asAt', 'field'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A figure that was put right. The old one stays readable.',
})
export class Correction extends Fact {
  @Field(() => String, { description: 'The field that was wrong.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'What it said before. Null: nothing.' })
  oldValue!: string | null;

  @Field(() => String, { nullable: true, description: 'What it says now. Null: nothing.' })
  newValue!: string | null;

  @Field(() => String, { description: 'Why it was changed.' })
  reason!: string;
}
