import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { TrainingCourse } from './training-course.js';

@InputType({ description: 'A course, module or network through which staff learn.' })
export class AddTrainingCourseInput extends StatementInput {
  @Field(() => ID, { description: 'The area it is for.' })
  areaId!: string;

  @Field(() => String, { description: 'Short name for queries: unique, and never changed afterwards.' })
  slug!: string;

  @Field(() => String, { description: 'What it is called; no person’s name.' })
  title!: string;

  @Field(() => String, { description: 'Who it is for.' })
  audience!: string;

  @Field(() => String, { nullable: true, description: 'How far it is in place.' })
  state?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who runs it.' })
  providerId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The course is on record.' })
export class TrainingCourseAdded extends Accepted {
  @Field(() => TrainingCourse, { description: 'The course.' })
  course!: TrainingCourse;
}

export const AddTrainingCourse = mutation({
  verb: 'addTrainingCourse',
  does: 'Adds a course whose completion is to be followed.',
  refusals: {
    BAD_SLUG: 'a short name has small letters, digits and single hyphens.',
    SLUG_TAKEN: 'another course has this short name.',
    NAMES_A_PERSON: 'the title seems to be a person’s name.',
  },
  input: AddTrainingCourseInput,
  success: TrainingCourseAdded,
});
