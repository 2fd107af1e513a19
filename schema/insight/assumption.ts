/** What an answer takes for granted, shown beside its figures. */
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../shared/recorded.js';

@ObjectType({ description: 'Something an answer takes for granted. Where it does not hold, neither does the answer.' })
export class Assumption {
  @Field(() => String, { description: 'What is taken for granted, in a sentence.' })
  statement!: string;

  @Field(() => String, {
    description:
      'What it rests on: a record, a rule of the platform, or the source of a method by name. "Nothing on record" where it is a guess.',
  })
  basis!: string;

  @Field(() => Node, { nullable: true, description: 'The record it rests on. Null: no record.' })
  record!: Node | null;
}
