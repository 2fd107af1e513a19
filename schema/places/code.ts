import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Node, Reference } from '../shared/recorded.js';

@Listed({ as: 'codes', filter: ['value', 'label', 'list'], order: ['value'] })
@ObjectType({ implements: [Node, Reference], description: 'One code of a list, such as section 251 line 2.1.1.' })
export class Code extends Reference {
  @Field(() => String, {
    description: 'The code as published. Section 251 lines are matched by it alone: the wording varies between files.',
  })
  value!: string;

  @Field(() => String, { description: 'What it stands for.' })
  label!: string;
}
