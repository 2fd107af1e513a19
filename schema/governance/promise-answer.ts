import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { ActionLogItem } from './action-log-item.js';
import { DueInput } from './due-input.js';
import { refusedFor } from './governance-refusals.js';
import { Question } from './question.js';

@InputType({ description: 'A promise to answer a question, or to answer it by another date than was promised.' })
export class PromiseAnswerInput extends ChangeInput {
  @Field(() => ID, { description: 'The question.' })
  questionId!: string;

  @Field(() => String, { description: "The role that promises; never a person's name." })
  promisedBy!: string;

  @Field(() => PartialDate, { description: 'When it was promised.' })
  promisedOn!: string;

  @Field(() => DueInput, { description: 'When the answer is due. Whether it is overdue follows from the date.' })
  due!: DueInput;

  @Field(() => String, { nullable: true, description: 'What was said meanwhile: added to what is recorded.' })
  reply?: string | null;
}

@ObjectType({ implements: Accepted, description: 'An answer was promised.' })
export class AnswerPromised extends Accepted {
  @Field(() => Question, { description: 'The question.' })
  question!: Question;

  @Field(() => [ActionLogItem], {
    description: 'The promise in the action log: a new entry, or the open ones of this question with their new date.',
  })
  promises!: ActionLogItem[];
}

export const PromiseAnswer = mutation({
  verb: 'promiseAnswer',
  does: 'Promises an answer, or the rest of one, and logs the promise. Promised again, it has the new date: `originalDue` keeps the first, the history every one.',
  refusals: {
    NO_ANSWER_SOUGHT: 'it is a statement, which asks for none.',
    ALREADY_ANSWERED: 'it was answered in full.',
    DUE_BEFORE_PROMISED: 'the answer would be due before it was promised.',
    ...refusedFor('DUE_MISSING', 'MEETING_CANCELLED', 'NAMES_A_PERSON', 'FUTURE_DATE'),
  },
  input: PromiseAnswerInput,
  success: AnswerPromised,
});
