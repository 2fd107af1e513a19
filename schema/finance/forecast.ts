import { Field, ObjectType } from 'type-graphql';
import { PenceFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ as: 'forecasts', filter: ['line', 'period', 'period.startsOn', 'asAt', 'amount'], order: ['-asAt'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'What a line is expected to have spent by the end of a period, as judged on the as-at date.',
})
export class Forecast extends Fact {
  @Field(() => PenceFigure, { description: 'The expected outturn of the period.' })
  amount!: PenceFigure;

  @Field(() => String, { description: 'How it was worked out.' })
  method!: string;
}
