import { Field, ObjectType } from 'type-graphql';
import { DecimalFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({
  as: 'deliveryConcentrations',
  filter: ['share', 'area', 'intervention', 'organisation'],
  order: ['-asAt', 'share'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'How much of a plan relies on one body for its delivery.',
})
export class DeliveryConcentration extends Fact {
  @Field(() => DecimalFigure, { description: 'The share of actions that rely on it, in percent.' })
  share!: DecimalFigure;

  @Field(() => String, { description: 'The concern raised.' })
  concern!: string;

  @Field(() => String, { nullable: true, description: 'What was answered. Null: nothing.' })
  response!: string | null;
}
