import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { DisruptionEvent } from './disruption-event.js';
import { DisruptionEffectInput, DisruptionSpellInput } from './record-disruption.js';

@InputType({ description: 'What is new about a disruption.' })
export class ContinueDisruptionInput extends StatementInput {
  @Field(() => ID, { description: 'The disruption.' })
  disruptionId!: string;

  @Field(() => Int, {
    description:
      'The `version` of the disruption as it was read. Refused with VERSION_CONFLICT where it has changed since.',
  })
  expectedVersion!: number;

  @Field(() => PartialDate, { nullable: true, description: 'When it ended. Left out: as it was.' })
  endsOn?: string | null;

  @Field(() => [DisruptionSpellInput], { defaultValue: [], description: 'Further days.' })
  spells!: DisruptionSpellInput[];

  @Field(() => [DisruptionEffectInput], { defaultValue: [], description: 'What else it does.' })
  effects!: DisruptionEffectInput[];
}

@ObjectType({ implements: Accepted, description: 'What is new about the disruption is on record.' })
export class DisruptionContinued extends Accepted {
  @Field(() => DisruptionEvent, { description: 'The disruption, with all its days and effects.' })
  disruption!: DisruptionEvent;
}

export const ContinueDisruption = mutation({
  verb: 'continueDisruption',
  does: 'Adds days, effects or the end of a disruption that is on record. What was recorded before stays.',
  refusals: {
    ENDS_BEFORE_START: 'something ends before it begins.',
    SPELLS_OVERLAP: 'a day stands in two spells.',
    OUTSIDE_DISRUPTION: 'a spell, one on record included, is not within the days of the disruption.',
    BAD_COUNT: 'a delay below zero.',
    NOTHING_SAID: 'neither an end nor a spell nor an effect is given.',
  },
  input: ContinueDisruptionInput,
  success: DisruptionContinued,
});
