import { Field, Int, ObjectType } from 'type-graphql';
import { CountFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { CountsPeople } from '../shared/people.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ filter: ['snapshot', 'area', 'sequence', 'count'], order: ['sequence'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'How many people of a wait snapshot had waited for a length of time.',
})
export class WaitBand extends Fact {
  @Field(() => Int, { description: 'Place among the bands, 1 the shortest.' })
  sequence!: number;

  @Field(() => String, { description: 'The band as published, such as ">18-52 weeks".' })
  label!: string;

  @Field(() => Int, { description: 'Shortest wait in it, in days.' })
  fromDays!: number;

  @Field(() => Int, { nullable: true, description: 'Longest wait in it, in days. Null: no end.' })
  toDays!: number | null;

  @CountsPeople('part of the total of its snapshot, and of the same band of the lists above')
  @Field(() => CountFigure, { description: 'How many people.' })
  count!: CountFigure;
}
