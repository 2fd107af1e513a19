import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ as: 'provisionGaps', filter: ['area', 'pathway', 'gap', 'setting'], order: ['-asAt', 'gap'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'Provision that is stated to be missing. Not to be confused with information that is missing.',
})
export class ProvisionGap extends Fact {
  @Field(() => String, { description: 'What is missing.' })
  gap!: string;

  @Field(() => String, {
    nullable: true,
    description: 'For whom or where: a phase, a kind of setting. Null: not said.',
  })
  setting!: string | null;

  @Field(() => String, { nullable: true, description: 'What is done about it. Null: not said.' })
  response!: string | null;
}
