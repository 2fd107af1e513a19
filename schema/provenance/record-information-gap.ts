import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { FigureState } from '../shared/figures.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { InformationGap } from './information-gap.js';

@InputType({ description: 'Something a reader would want to know and nobody has said.' })
export class RecordInformationGapInput extends StatementInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The record that lacks it, of any noun that states something. Left out: no record to hang it on.',
  })
  aboutId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The area concerned. Left out: the area of the record.' })
  areaId?: string | null;

  @Field(() => String, { description: 'What is not known, as a short noun phrase.' })
  topic!: string;

  @Field(() => FigureState, {
    defaultValue: FigureState.UNKNOWN,
    description: 'Which kind of missing it is: any state but KNOWN.',
  })
  state!: FigureState;

  @Field(() => String, { description: 'Why it is not known, and what was said of it.' })
  detail!: string;

  @Field(() => PartialDate, { nullable: true, description: 'For PROMISED, and only then: when it is to be given.' })
  promisedFor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The role that promised it; never a person's name. Left out: nobody, or not said.",
  })
  promisedBy?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The gap is on record.' })
export class InformationGapRecorded extends Accepted {
  @Field(() => InformationGap, { description: 'The gap, open until it is closed.' })
  gap!: InformationGap;
}

export const RecordInformationGap = mutation({
  verb: 'recordInformationGap',
  does: 'Records that something is not known, so that it is never mistaken for none. It stands beside the record that lacks it until the answer comes.',
  refusals: {
    NOTHING_NAMED: 'neither a record nor an area is named.',
    NOT_A_FACT: 'the record is none that states something, such as an area or a role.',
    BAD_STATE: 'the state is KNOWN, and then nothing is missing.',
    PROMISE_MISPLACED: 'a day or a role of a promise is named where nothing is promised.',
    NAMES_A_PERSON: 'a person is named where a role belongs.',
  },
  input: RecordInformationGapInput,
  success: InformationGapRecorded,
});
