import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ as: 'trainingNeeds', filter: ['need', 'audience', 'area', 'course'], order: ['-asAt', 'need'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'Something staff need to learn, and how that became known.',
})
export class TrainingNeed extends Fact {
  @Field(() => String, { description: 'What is to be learnt or planned.' })
  need!: string;

  @Field(() => String, { description: 'Whose need it is.' })
  audience!: string;

  @Field(() => String, { description: 'How it became known.' })
  identifiedBy!: string;

  @Field(() => String, { nullable: true, description: 'What is still open about it. Null: nothing said.' })
  concern!: string | null;
}
