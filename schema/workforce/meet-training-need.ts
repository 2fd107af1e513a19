import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { TrainingNeed } from './training-need.js';

@InputType({ description: 'How a training need is met, or what is still open about it.' })
export class MeetTrainingNeedInput extends ChangeInput {
  @Field(() => ID, { description: 'The need.' })
  needId!: string;

  @Field(() => PartialDate, { description: 'The date it is true of.' })
  asAt!: string;

  @Field(() => ID, { description: 'The course that meets it, one of the area.' })
  courseId!: string;

  @Field(() => String, { nullable: true, description: 'What is still open about it. Left out: nothing.' })
  concern?: string | null;
}

@ObjectType({ implements: Accepted, description: 'A course meets the need.' })
export class TrainingNeedMet extends Accepted {
  @Field(() => TrainingNeed, { description: 'The need with its course. How it stood before stays in its history.' })
  need!: TrainingNeed;
}

export const MeetTrainingNeed = mutation({
  verb: 'meetTrainingNeed',
  does: 'Records which course meets a training need.',
  refusals: {
    WRONG_AREA: 'the course is one of another area.',
    FUTURE_DATE: 'the date is still to come.',
  },
  input: MeetTrainingNeedInput,
  success: TrainingNeedMet,
});
