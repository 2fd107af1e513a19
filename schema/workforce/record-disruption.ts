import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { CountFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { CalendarDate, PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { DisruptionEffectKind } from './disruption-effect.js';
import { DisruptionEvent, DisruptionKind } from './disruption-event.js';

@InputType({ description: 'A day or a run of days of a disruption, such as strike days.' })
export class DisruptionSpellInput {
  @Field(() => CalendarDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day.' })
  endsOn!: string;
}

@InputType({ description: 'What a disruption does to a team, a type of post or a system.' })
export class DisruptionEffectInput {
  @Field(() => DisruptionEffectKind, { description: 'What it does.' })
  kind!: DisruptionEffectKind;

  @Field(() => CountFigureInput, { nullable: true, description: 'By how many days it delays. Left out: not known.' })
  delayDays?: CountFigureInput | null;

  @Field(() => String, { description: 'What was said of it, and by which role.' })
  detail!: string;

  @Field(() => ID, { nullable: true, description: 'The team affected.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The type of post affected.' })
  postTypeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The system affected.' })
  systemId?: string | null;
}

@InputType({ description: 'Something that stopped or slowed the work of a place for a time.' })
export class RecordDisruptionInput extends StatementInput {
  @Field(() => ID, { description: 'The area concerned.' })
  areaId!: string;

  @Field(() => String, { description: 'What happened; nobody’s name.' })
  title!: string;

  @Field(() => DisruptionKind, { description: 'What kind of event.' })
  kind!: DisruptionKind;

  @Field(() => PartialDate, { nullable: true, description: 'When it began.' })
  startsOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it ended. Left out: not said, or not over.' })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it happened.' })
  cause?: string | null;

  @Field(() => [DisruptionSpellInput], { defaultValue: [], description: 'Its days, where they are known.' })
  spells!: DisruptionSpellInput[];

  @Field(() => [DisruptionEffectInput], { defaultValue: [], description: 'What it does.' })
  effects!: DisruptionEffectInput[];
}

@ObjectType({ implements: Accepted, description: 'The disruption is on record.' })
export class DisruptionRecorded extends Accepted {
  @Field(() => DisruptionEvent, { description: 'The disruption, with its days and effects.' })
  disruption!: DisruptionEvent;
}

export const RecordDisruption = mutation({
  verb: 'recordDisruption',
  does: 'Records a disruption with its days and what it does. More days and effects are added with `continueDisruption`.',
  refusals: {
    ENDS_BEFORE_START: 'something ends before it begins.',
    SPELLS_OVERLAP: 'a day stands in two spells.',
    OUTSIDE_DISRUPTION: 'a spell is not within the days of the disruption.',
    BAD_COUNT: 'a delay below zero.',
    NAMES_A_PERSON: 'the title seems to name a person.',
  },
  input: RecordDisruptionInput,
  success: DisruptionRecorded,
});
