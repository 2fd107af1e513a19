import { Field, Int, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({
  as: 'publishedRows',
  filter: ['dataSet', 'area', 'period', 'period.startsOn', 'period.endsOn', 'topic', 'breakdown', 'line'],
  order: ['period.startsOn', 'line'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'One row of a published file, whole and as it stands there. Rows of a part of the people, such as one age or sex, are kept here and never stand among observations, so no list, rank or mean can mix them with totals.',
})
export class PublishedRow extends Fact {
  @Field(() => Int, { description: 'Its line in the file, the headings being line 1.' })
  line!: number;

  @Field(() => String, {
    nullable: true,
    description: 'By what it is broken down, such as "Sex"; of several filters, all of them. Null: a total.',
  })
  topic!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The part it is about, such as "Female"; of several filters, all of them. Null: a total.',
  })
  breakdown!: string | null;

  @Field(() => [String], {
    description:
      'Its cells, numbers and symbols as published, in the order of the columns of its data set: `dataSet { columns { name } }`.',
  })
  values!: string[];
}
