import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ as: 'trainingCourses', lookup: 'slug', filter: ['title', 'area', 'provider'], order: ['title', 'slug'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A course, module or network through which staff learn.',
})
export class TrainingCourse extends Fact {
  @Field(() => String, { description: 'Short name for queries. Never changes.' })
  slug!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'Who it is for.' })
  audience!: string;

  @Field(() => String, { nullable: true, description: 'How far it is in place. Null: not said.' })
  state!: string | null;
}
