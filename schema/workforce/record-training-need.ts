import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { TrainingNeed } from './training-need.js';

@InputType({ description: 'Something staff need to learn.' })
export class RecordTrainingNeedInput extends StatementInput {
  @Field(() => ID, { description: 'The area concerned.' })
  areaId!: string;

  @Field(() => ID, { nullable: true, description: 'The course that meets it, one of the area. Left out: none yet.' })
  courseId?: string | null;

  @Field(() => String, { description: 'What is to be learnt or planned.' })
  need!: string;

  @Field(() => String, { description: 'Whose need it is; no person’s name.' })
  audience!: string;

  @Field(() => String, { description: 'How it became known; no person’s name.' })
  identifiedBy!: string;

  @Field(() => String, { nullable: true, description: 'What is still open about it.' })
  concern?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The need is on record.' })
export class TrainingNeedRecorded extends Accepted {
  @Field(() => TrainingNeed, { description: 'The need.' })
  need!: TrainingNeed;
}

export const RecordTrainingNeed = mutation({
  verb: 'recordTrainingNeed',
  does: 'Records what staff need to learn, and how that became known.',
  refusals: {
    WRONG_AREA: 'the course is one of another area.',
    NAMES_A_PERSON: 'a person is named where a role or a group belongs.',
  },
  input: RecordTrainingNeedInput,
  success: TrainingNeedRecorded,
});
