import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Node, Reference } from '../shared/recorded.js';

@Listed({ as: 'promiseThemes', lookup: 'slug', filter: ['slug', 'name'], order: ['name', 'slug'] })
@ObjectType({
  implements: [Node, Reference],
  description:
    'A kind of promise that is made again and again, so that one query shows it across documents, councils and years. One list for all councils, which comes with the model as code lists do: nobody adds to it by a write.',
})
export class PromiseTheme extends Reference {
  @Field(() => String, { description: 'Short name for queries, such as `detailed-dashboard`.' })
  slug!: string;

  @Field(() => String, { description: 'What is promised, in a few words.' })
  name!: string;

  @Field(() => String, { description: 'What counts as this promise and what does not.' })
  meaning!: string;
}
