import { Field, Int, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { CalendarDate } from '../shared/scalars.js';

export const LimitUnit = enumeration('LimitUnit', 'What a statutory limit counts.', {
  DAYS: 'Calendar days.',
  WEEKS: 'Weeks.',
  MONTHS: 'Months.',
  FIXED_DATE: 'A day in the year, in `fixedDate`.',
});
export type LimitUnit = ValueOf<typeof LimitUnit>;

@Listed({ as: 'statutoryLimits', filter: ['step', 'validFrom', 'validTo'], order: ['sequence', 'step'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'How long the law allows for a step of an education, health and care plan. Dated, because the law changes.',
})
export class StatutoryLimit extends Fact {
  @Field(() => Int, { description: 'Place of the step in the process, from 1.' })
  sequence!: number;

  @Field(() => String, { description: 'The step that must be done in time.' })
  step!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many units are allowed. Null for a fixed date or an exception.',
  })
  amount!: number | null;

  @Field(() => LimitUnit, { nullable: true, description: 'What the amount counts. Null for an exception.' })
  unit!: LimitUnit | null;

  @Field(() => String, { nullable: true, description: 'For a fixed date: month and day, such as 02-15.' })
  fixedDate!: string | null;

  @Field(() => String, { description: 'What starts the clock, or when an exception holds.' })
  countedFrom!: string;

  @Field(() => String, { description: 'The regulation or case it rests on.' })
  legalBasis!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'First day in force. Null: not recorded.' })
  validFrom!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day in force. Null: still in force.' })
  validTo!: string | null;
}
