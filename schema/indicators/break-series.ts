import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { Decimal, PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { SeriesBreak } from './series-break.js';

@InputType({ description: 'A change after which values may not be set against those before.' })
export class BreakSeriesInput extends StatementInput {
  @Field(() => ID, { description: 'The definition whose values it parts.' })
  definitionId!: string;

  @Field(() => PartialDate, { description: 'From when values are of the new kind.' })
  happenedOn!: string;

  @Field(() => String, { description: 'What changed.' })
  change!: string;

  @Field(() => String, { description: 'What that did to the values, as far as it is known.' })
  effect!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The smallest shift in per cent of the value before; below zero, a fall. Left out: not known.',
  })
  shiftFrom?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The largest shift in per cent of the value before; below zero, a fall. Left out: not known.',
  })
  shiftTo?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The break was recorded.' })
export class SeriesBroken extends Accepted {
  @Field(() => SeriesBreak, { description: 'The break.' })
  seriesBreak!: SeriesBreak;
}

export const BreakSeries = mutation({
  verb: 'breakSeries',
  does: 'Records that values before and after a day may not be compared. Nothing is taken away: both stay, and rules no longer set one against the other.',
  refusals: { BAD_RANGE: 'the smallest shift is larger than the largest.' },
  input: BreakSeriesInput,
  success: SeriesBroken,
});
