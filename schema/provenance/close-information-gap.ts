import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { InformationGap } from './information-gap.js';

@InputType({ description: 'That what was missing is known.' })
export class CloseInformationGapInput extends ChangeInput {
  @Field(() => ID, { description: 'The gap.' })
  gapId!: string;

  @Field(() => PartialDate, { description: 'When the answer came.' })
  closedOn!: string;

  @Field(() => String, { description: 'What was answered, or where the figure stands now.' })
  answer!: string;
}

@ObjectType({ implements: Accepted, description: 'The gap was closed.' })
export class InformationGapClosed extends Accepted {
  @Field(() => InformationGap, { description: 'The gap with its answer. It stays on record.' })
  gap!: InformationGap;
}

export const CloseInformationGap = mutation({
  verb: 'closeInformationGap',
  does: 'Closes a gap because what was missing is known. That it was missing, and what was promised, stays readable.',
  refusals: {
    GAP_CLOSED: 'it is closed already.',
    FUTURE_DATE: 'the day is still to come.',
  },
  input: CloseInformationGapInput,
  success: InformationGapClosed,
});
