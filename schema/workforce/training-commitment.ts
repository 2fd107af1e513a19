import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ as: 'trainingCommitments', filter: ['need', 'organisation', 'area'], order: ['-asAt', 'commitment'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'What an organisation undertook to do about a training need.',
})
export class TrainingCommitment extends Fact {
  @Field(() => String, { description: 'What it undertook.' })
  commitment!: string;
}
