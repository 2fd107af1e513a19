import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { CalendarDate } from '../shared/scalars.js';
import { ActualsBasis } from './actuals-basis.js';
import { InvestmentPosition } from './investment-position.js';

export const Recurrence = enumeration('Recurrence', 'Whether money comes once or every year.', {
  ONE_OFF: 'Once.',
  RECURRENT: 'Every year until it is decided otherwise.',
  UNKNOWN: 'The source does not say.',
});
export type Recurrence = ValueOf<typeof Recurrence>;

@Listed({
  as: 'investmentLines',
  filter: ['title', 'recurrence', 'area', 'fundingSource', 's251Line', 'subjectiveGroup'],
  order: ['title', '-asAt'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'Money agreed for one purpose: what is followed from a decision to posts, waits and outcomes.',
})
export class InvestmentLine extends Fact {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What it is for.' })
  purpose!: string;

  @Field(() => Recurrence, { description: 'Whether it comes once or every year.' })
  recurrence!: Recurrence;

  @Field(() => ActualsBasis, {
    description: 'How spend against it is reported. One basis a line, so that no sum mixes the two.',
  })
  actualsBasis!: ActualsBasis;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The last day on which anything may be spent from it. Null: it is open.',
  })
  closedOn!: string | null;

  @Computed(() => InvestmentPosition, {
    asAt: 'The day the position is worked out for.',
    description: 'Budget, commitments, spend, forecast and variance over the life of the line.',
  })
  position?: InvestmentPosition;
}
