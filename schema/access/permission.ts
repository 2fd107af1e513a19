import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Node, Reference } from '../shared/recorded.js';

@Listed({ as: 'permissions', lookup: 'name', filter: ['row'], order: ['name'] })
@ObjectType({
  implements: [Node, Reference],
  description: 'Leave to do one thing. What no role is given, nobody may do.',
})
export class Permission extends Reference {
  @Field(() => String, {
    description: 'Row and verb, such as `finance:recordSpend`: the write of that name asks for it.',
  })
  name!: string;

  @Field(() => String, { description: 'The part of the model it changes, such as `finance`.' })
  row!: string;

  @Field(() => String, { description: 'What it lets its holder do, in a sentence.' })
  meaning!: string;
}
