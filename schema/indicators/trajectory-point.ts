import { Field, ObjectType } from 'type-graphql';
import { DecimalFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

@Listed({ as: 'trajectoryPoints', filter: ['target', 'dueOn', 'value'], order: ['dueOn'] })
@ObjectType({ implements: [Node, Recorded, Fact], description: 'A value expected on the way to a target.' })
export class TrajectoryPoint extends Fact {
  @Field(() => PartialDate, { description: 'When it is expected.' })
  dueOn!: string;

  @Field(() => DecimalFigure, { description: 'The value expected, in the unit of the indicator.' })
  value!: DecimalFigure;
}
