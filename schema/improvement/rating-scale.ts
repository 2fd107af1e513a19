import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ as: 'ratingScales', lookup: 'slug', filter: ['slug', 'name'], order: ['slug', 'name'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A scale of ratings as one body uses it. Red, amber and green do not mean the same everywhere.',
})
export class RatingScale extends Fact {
  @Field(() => String, { description: 'Short name for queries, such as `wirral-wsoa-2022`.' })
  slug!: string;

  @Field(() => String, { description: 'What the scale is called.' })
  name!: string;

  @Field(() => String, { description: 'Who uses it, and where it is seen.' })
  usedBy!: string;
}
