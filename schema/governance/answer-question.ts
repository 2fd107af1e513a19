import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { ActionLogItem } from './action-log-item.js';
import { refusedFor } from './governance-refusals.js';
import { Question } from './question.js';

@InputType({ description: 'The answer to a question.' })
export class AnswerQuestionInput extends ChangeInput {
  @Field(() => ID, { description: 'The question.' })
  questionId!: string;

  @Field(() => String, { description: 'The answer.' })
  answer!: string;

  @Field(() => String, { description: "The role that answered; never a person's name." })
  answeredBy!: string;

  @Field(() => PartialDate, { description: 'When it was answered.' })
  answeredOn!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'It answers a part only, or beside the point: what was promised stays owed.',
  })
  inPart!: boolean;

  @Field(() => ID, { nullable: true, description: 'The claim that is made in the answer.' })
  claimId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The question was answered.' })
export class QuestionAnswered extends Accepted {
  @Field(() => Question, { description: 'The question with its answer. When it was promised for stays with it.' })
  question!: Question;

  @Field(() => [ActionLogItem], { description: 'The promises of it in the action log that the answer keeps.' })
  kept!: ActionLogItem[];
}

export const AnswerQuestion = mutation({
  verb: 'answerQuestion',
  does: 'Answers a question, in full or in part. An earlier answer stays in its history; promises of the answer are kept by a full one.',
  refusals: {
    NO_ANSWER_SOUGHT: 'it is a statement, which asks for none.',
    ...refusedFor('NAMES_A_PERSON', 'FUTURE_DATE'),
  },
  input: AnswerQuestionInput,
  success: QuestionAnswered,
});
