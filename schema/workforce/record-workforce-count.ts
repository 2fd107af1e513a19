import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { CountFigureInput, FteFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { OfTeamInput } from './of-team-input.js';
import { WorkforceCount, WorkforceMeasure } from './workforce-count.js';

@InputType({ description: 'A count of workforce without its members. A figure left out is UNKNOWN.' })
export class RecordWorkforceCountInput extends OfTeamInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The line that is said to pay, one of the area. Left out: not said.',
  })
  lineId?: string | null;

  @Field(() => WorkforceMeasure, { description: 'What is counted.' })
  measure!: WorkforceMeasure;

  @Field(() => CountFigureInput, { nullable: true, description: 'How many.' })
  count?: CountFigureInput | null;

  @Field(() => FteFigureInput, { nullable: true, description: 'The same in full-time equivalents.' })
  fte?: FteFigureInput | null;

  @Field(() => String, { description: 'Which of them; no person’s name.' })
  subject!: string;
}

@ObjectType({ implements: Accepted, description: 'The count is on record.' })
export class WorkforceCountRecorded extends Accepted {
  @Field(() => WorkforceCount, { description: 'The count, as it was stated.' })
  workforceCount!: WorkforceCount;
}

export const RecordWorkforceCount = mutation({
  verb: 'recordWorkforceCount',
  does: 'Records a count of posts or staff as a source states it, such as people hired. It creates no posts, and counts of different things are never added up.',
  refusals: {
    WRONG_AREA: 'the team or the line is one of another area.',
    NOTHING_SAID: 'neither figure is given.',
    BAD_COUNT: 'a count below zero.',
    BAD_RATE: 'full-time equivalents below zero.',
    NAMES_A_PERSON: 'a person is named.',
  },
  input: RecordWorkforceCountInput,
  success: WorkforceCountRecorded,
});
