/** How fast a plan must go to be done in time, against how fast it has gone. */
import { Field, ObjectType } from 'type-graphql';
import { Intervention } from '../improvement/intervention.js';
import { StatusTally } from '../improvement/status-tally.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { CountFigure, DecimalFigure } from '../shared/figures.js';
import { CalendarDate, PartialDate } from '../shared/scalars.js';
import { Assumption } from './assumption.js';
import { Gap } from './gap.js';

export const RunRateBasis = enumeration('RunRateBasis', 'What the completions of a plan are counted from.', {
  ACTIONS: 'Its actions, each recorded here with the day it was done.',
  TALLIES: 'The latest counts that a source states, without their members.',
  NOTHING: 'Neither: the plan’s actions are not all recorded, and no source counts those that are done.',
});
export type RunRateBasis = ValueOf<typeof RunRateBasis>;

@ObjectType({
  description: 'Completions of a plan required against completions achieved. It describes a pace and predicts nothing.',
})
export class RunRate {
  @Field(() => Intervention, { description: 'The plan.' })
  intervention!: Intervention;

  @Field(() => RunRateBasis, { description: 'What completions are counted from.' })
  basis!: RunRateBasis;

  @Field(() => PartialDate, { nullable: true, description: 'The day the counts speak of. Null: there are none.' })
  asAt!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'By when so many are to be done. Null: no date is recorded or given.',
  })
  by!: string | null;

  @Field(() => CountFigure, { description: 'Actions of the plan.' })
  total!: CountFigure;

  @Field(() => CountFigure, { description: 'Actions done by `asAt`.' })
  done!: CountFigure;

  @Field(() => CountFigure, {
    description: 'Actions to be done by `by`: as many as were expected for that date, or all of them.',
  })
  toBeDone!: CountFigure;

  @Field(() => CountFigure, { description: 'Actions still to be done by `by`.' })
  remaining!: CountFigure;

  @Field(() => DecimalFigure, { description: 'Months from the start of the plan to `asAt`.' })
  monthsPast!: DecimalFigure;

  @Field(() => DecimalFigure, { description: 'Months from `asAt` to the last possible day of `by`.' })
  monthsLeft!: DecimalFigure;

  @Field(() => DecimalFigure, { description: 'Actions done a month, from the start of the plan to `asAt`.' })
  achievedAMonth!: DecimalFigure;

  @Field(() => DecimalFigure, { description: 'Actions that must be done a month, from `asAt` to `by`.' })
  requiredAMonth!: DecimalFigure;

  @Field(() => DecimalFigure, { description: 'Required over achieved: 1 is the pace so far, 2 twice that pace.' })
  timesThePace!: DecimalFigure;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'When `toBeDone` would be reached at the pace achieved. Null: nothing was done yet, or it cannot be worked out.',
  })
  reachedAtPaceOn!: string | null;

  @Field(() => [StatusTally], {
    description: 'The stated counts it rests on. Empty where actions are counted one by one.',
  })
  tallies!: StatusTally[];

  @Field(() => [Assumption], { description: 'What it takes for granted.' })
  assumptions!: Assumption[];

  @Field(() => [Gap], { description: 'What it would need and is not on record.' })
  gaps!: Gap[];
}
