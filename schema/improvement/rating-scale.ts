import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Node, Reference } from '../shared/recorded.js';

@Listed({ as: 'ratingScales', lookup: 'slug', filter: ['slug', 'name'], order: ['slug', 'name'] })
@ObjectType({
  implements: [Node, Reference],
  description: 'A scale of ratings as one body uses it. Red, amber and green do not mean the same everywhere.',
})
export class RatingScale extends Reference {
  @Field(() => String, { description: 'Short name for queries, such as `wirral-wsoa-2022`.' })
  slug!: string;

  @Field(() => String, { description: 'What the scale is called.' })
  name!: string;

  @Field(() => String, { description: 'Who uses it, and where it is seen.' })
  usedBy!: string;
}
