import { Field, Int, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ order: ['position', 'name'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A column of figures in a published file, under the name it has there.',
})
export class DataSetColumn extends Fact {
  @Field(() => String, {
    description: 'Its heading, misspellings and all. The second of a heading that stands twice ends in "(2)".',
  })
  name!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place among the values of a row, from 0. Null: described, and not seen in the file yet.',
  })
  position!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the publisher calls it in words. Null: no description was handed in.',
  })
  label!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The unit as the publisher writes it: %, £, £m, pp. Null: a plain number, or no description was handed in.',
  })
  unit!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name by which definitions know it, where an earlier release wrote it otherwise. Null: the same.',
  })
  knownAs!: string | null;
}
