import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { FigureState } from '../shared/figures.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { InformationGap } from './information-gap.js';

@InputType({ description: 'How a gap stands now: promised, disputed, or promised again.' })
export class RestateInformationGapInput extends ChangeInput {
  @Field(() => ID, { description: 'The gap.' })
  gapId!: string;

  @Field(() => PartialDate, { description: 'The date it is true of.' })
  asAt!: string;

  @Field(() => FigureState, { description: 'Which kind of missing it is now: any state but KNOWN.' })
  state!: FigureState;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is not known, and what was said of it. Left out: as it was.',
  })
  detail?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'For PROMISED, and only then: when it is to be given.' })
  promisedFor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "For PROMISED, and only then: the role that promised it; never a person's name.",
  })
  promisedBy?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The gap was stated anew.' })
export class InformationGapRestated extends Accepted {
  @Field(() => InformationGap, { description: 'The gap. How it stood before stays in its history.' })
  gap!: InformationGap;
}

export const RestateInformationGap = mutation({
  verb: 'restateInformationGap',
  does: 'Records that what is missing was promised, disputed or put off. Earlier promises stay in its history.',
  refusals: {
    GAP_CLOSED: 'it is closed already.',
    BAD_STATE: 'the state is KNOWN: close the gap instead.',
    PROMISE_MISPLACED: 'a day or a role of a promise is named where nothing is promised.',
    NAMES_A_PERSON: 'a person is named where a role belongs.',
    FUTURE_DATE: 'the date is still to come.',
  },
  input: RestateInformationGapInput,
  success: InformationGapRestated,
});
