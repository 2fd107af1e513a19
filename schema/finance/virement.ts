import { Field, ObjectType } from 'type-graphql';
import { PenceFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

@Listed({
  as: 'virements',
  filter: ['area', 'period', 'fromSource', 'fromLine', 'toLine', 'madeOn', 'amount'],
  order: ['-madeOn'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'Money moved between pots or lines without the total changing.',
})
export class Virement extends Fact {
  @Field(() => PenceFigure, { description: 'The sum moved.' })
  amount!: PenceFigure;

  @Field(() => String, { description: 'Why it was moved.' })
  reason!: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it was agreed. Null: not recorded.' })
  madeOn!: string | null;
}
