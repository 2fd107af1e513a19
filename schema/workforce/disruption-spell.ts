import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { CalendarDate } from '../shared/scalars.js';

@Listed({ filter: ['event', 'area', 'startsOn', 'endsOn'], order: ['startsOn'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'A day or a run of days of a disruption, such as strike days. Weekends inside a run are counted with it.',
})
export class DisruptionSpell extends Fact {
  @Field(() => CalendarDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day, never before the first.' })
  endsOn!: string;
}
