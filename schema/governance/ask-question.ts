import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { refusedFor } from './governance-refusals.js';
import { Question, QuestionKind } from './question.js';

@InputType({ description: 'A question, a concern or a statement at a meeting.' })
export class AskQuestionInput extends StatementInput {
  @Field(() => ID, { description: 'The meeting at which it is asked.' })
  meetingId!: string;

  @Field(() => ID, { nullable: true, description: 'The agenda item under which it is asked.' })
  agendaItemId?: string | null;

  @Field(() => QuestionKind, {
    defaultValue: QuestionKind.QUESTION,
    description: 'Question, concern or statement. A statement seeks no answer.',
  })
  kind!: QuestionKind;

  @Field(() => String, { description: 'What is asked or said.' })
  text!: string;

  @Field(() => String, { description: "The role that asks or says it; never a person's name." })
  askedBy!: string;

  @Field(() => ID, { nullable: true, description: 'The record it is about: any fact.' })
  aboutId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The promise it asks for, where that is made again and again. Left out: that of the question it repeats.',
  })
  themeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The claim that is made in it.' })
  claimId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The question that it asks again. Theme and the record it is about are taken over where they are left out.',
  })
  repeatsId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The question was asked.' })
export class QuestionAsked extends Accepted {
  @Field(() => Question, { description: 'The question, as yet unanswered.' })
  question!: Question;
}

export const AskQuestion = mutation({
  verb: 'askQuestion',
  does: 'Asks a question at a meeting, held or to come, or records what was said there.',
  refusals: refusedFor('NAMES_A_PERSON', 'NOT_A_FACT', 'MEETING_CANCELLED', 'AGENDA_ITEM_OF_ANOTHER_MEETING'),
  input: AskQuestionInput,
  success: QuestionAsked,
});
