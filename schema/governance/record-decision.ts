import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { Decision, DecisionKind } from './decision.js';
import { DecisionEffect } from './decision-effect.js';
import { refusedFor } from './governance-refusals.js';
import { DecisionEffectInput, effectRefusals } from './record-decision-effects.js';

@InputType({ description: 'A decision, and what it sets in motion.' })
export class RecordDecisionInput extends StatementInput {
  @Field(() => ID, { nullable: true, description: 'The meeting at which it was decided.' })
  meetingId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The agenda item under which it was decided.' })
  agendaItemId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The board that decided. Left out: that of the meeting.' })
  boardId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The area concerned. Left out: that of the meeting or board; needed where one officer decided.',
  })
  areaId?: string | null;

  @Field(() => DecisionKind, { description: 'What it does with the matter.' })
  kind!: DecisionKind;

  @Field(() => String, { description: 'What was decided.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: "Who decided, by role; never a person's name. Left out: the board. Needed where one officer decided.",
  })
  decidedBy?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When. Left out: the day of the meeting.' })
  decidedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'How the vote went.' })
  vote?: string | null;

  @Field(() => String, { nullable: true, description: 'Its number in the register of the council.' })
  reference?: string | null;

  @Field(() => [DecisionEffectInput], {
    defaultValue: [],
    description: 'What it sets in motion, as far as that is on record; `recordDecisionEffects` adds the rest.',
  })
  effects!: DecisionEffectInput[];
}

@ObjectType({ implements: Accepted, description: 'The decision was recorded.' })
export class DecisionRecorded extends Accepted {
  @Field(() => Decision, { description: 'The decision.' })
  decision!: Decision;

  @Field(() => [DecisionEffect], { description: 'Its effects, in the order they were sent.' })
  effects!: DecisionEffect[];
}

export const RecordDecision = mutation({
  verb: 'recordDecision',
  does: 'Records what a body or an officer decided, with its effects on money, dates and what waits for them.',
  refusals: {
    DECIDER_MISSING: 'neither a board nor a role is named that decided.',
    MEETING_NOT_HELD: 'it is not recorded that the meeting was held.',
    ...effectRefusals,
    ...refusedFor(
      'NAMES_A_PERSON',
      'FUTURE_DATE',
      'PLACE_MISSING',
      'MEETING_CANCELLED',
      'MEETING_OF_ANOTHER_BOARD',
      'AGENDA_ITEM_OF_ANOTHER_MEETING',
    ),
  },
  input: RecordDecisionInput,
  success: DecisionRecorded,
});
