import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ as: 'areaNames', filter: ['name', 'area'], order: ['name'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A spelling that some publisher uses for an area, such as "Herefordshire, County of".',
})
export class AreaName extends Fact {
  @Field(() => String, { description: 'The spelling.' })
  name!: string;

  @Field(() => String, { description: 'Which publishers or files write it so.' })
  usedBy!: string;
}
