import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { CalendarDate, Pence } from '../shared/scalars.js';
import { ActualsBasis } from './actuals-basis.js';

@Listed({
  as: 'actuals',
  filter: ['line', 'area', 'period', 'period.startsOn', 'basis', 'amount', 'postedOn'],
  order: ['postedOn', 'amount'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'Spend recorded in the ledger against a line. Never changed: a mistake is put right by another entry.',
})
export class Actual extends Fact {
  @Field(() => Pence, { description: 'The sum spent. Below zero: income or a reversal.' })
  amount!: number;

  @Field(() => ActualsBasis, {
    description: 'Whether the sum is of the period alone or of the year so far. Always the basis of its line.',
  })
  basis!: ActualsBasis;

  @Field(() => CalendarDate, { description: 'The day it was posted.' })
  postedOn!: string;

  @Field(() => String, { description: 'What the ledger calls it.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'Its reference in the finance system. Null: none.' })
  reference!: string | null;

  @Field(() => String, { nullable: true, description: 'The cost centre. Null: none.' })
  costCentre!: string | null;
}
