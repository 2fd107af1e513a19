import { Field, Int, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Node, Reference } from '../shared/recorded.js';

@Listed({ as: 'codeLists', lookup: 'slug', filter: ['slug'], order: ['slug'] })
@ObjectType({
  implements: [Node, Reference],
  description:
    'A published list of codes, such as section 251 lines. Lists change by year: each year is a list of its own.',
})
export class CodeList extends Reference {
  @Field(() => String, { description: 'Short name for queries, such as `s251-2024`.' })
  slug!: string;

  @Field(() => String, { description: 'What the list is.' })
  name!: string;

  @Field(() => String, { description: 'Who publishes it.' })
  publisher!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The year it is for; of a financial year, the one it starts in. Null: not tied to a year.',
  })
  year!: number | null;
}
