import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ as: 'dataSets', lookup: 'slug', filter: ['title', 'publisher'], order: ['slug'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A published file of figures, in one release. Its symbols mean what this release says they mean.',
})
export class DataSet extends Fact {
  @Field(() => String, { description: 'Short name for queries, such as `dfe-ehc-timeliness-2025`.' })
  slug!: string;

  @Field(() => String, { description: 'What the file is called.' })
  title!: string;

  @Field(() => String, { description: 'Which release, as its publisher names it.' })
  edition!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is wrong or missing in it, as published. Null: nothing noted.',
  })
  caveats!: string | null;
}
