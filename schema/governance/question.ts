import { Field, Int, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const QuestionKind = enumeration('QuestionKind', 'What somebody did with words at a meeting.', {
  QUESTION: 'Asked for an answer.',
  CONCERN: 'Raised a concern or a request, to which an answer may be expected.',
  STATEMENT: 'Told the meeting something.',
});
export type QuestionKind = ValueOf<typeof QuestionKind>;

export const QuestionStatus = enumeration('QuestionStatus', 'What became of a question.', {
  ANSWERED: 'Answered. Whether the answer held is another matter.',
  PARTLY: 'Answered in part, or beside the point. The rest may have been promised.',
  PROMISED: 'Not answered then; an answer was promised.',
  UNANSWERED: 'Not answered, and no answer promised.',
  NO_ANSWER_SOUGHT: 'A statement, which asked for no answer.',
});
export type QuestionStatus = ValueOf<typeof QuestionStatus>;

@Listed({
  as: 'questions',
  filter: [
    'number',
    'kind',
    'status',
    'text',
    'askedBy',
    'answeredBy',
    'promisedFor',
    'answeredOn',
    'overdue',
    'meeting',
    'agendaItem',
    'area',
    'theme',
    'claim',
    'repeats',
  ],
  order: ['number', '-asAt', 'status'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A question asked or a statement made at a meeting, and the answer, told in our own words.',
})
export class Question extends Fact {
  @Field(() => Int, {
    nullable: true,
    description: 'Its number among the hundred questions Throughline was made to answer. Null: not one of them.',
  })
  number!: number | null;

  @Field(() => QuestionKind, { description: 'Question, concern or statement.' })
  kind!: QuestionKind;

  @Field(() => String, { description: 'What was asked or said.' })
  text!: string;

  @Field(() => String, { description: "The role that asked or said it; never a person's name." })
  askedBy!: string;

  @Field(() => QuestionStatus, { description: 'What became of it.' })
  status!: QuestionStatus;

  @Field(() => String, { nullable: true, description: 'The answer given. Null: none is recorded.' })
  answer!: string | null;

  @Field(() => String, { nullable: true, description: 'The role that answered. Null: nobody, or not recorded.' })
  answeredBy!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'When an answer, or the rest of one, was promised for. It stays when the answer comes; dates before it are in the history. Null: none promised, or no date named.',
  })
  promisedFor!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was answered. Null: not, or at the meeting, or not recorded.',
  })
  answeredOn!: string | null;

  @Computed(() => Boolean, {
    description:
      'Promised, not answered in full, and the last possible day of the promise is past. False where no date was named or its year is not known: see `overdueNote`.',
  })
  overdue?: boolean;

  @Computed(() => String, {
    nullable: true,
    description: 'Why nobody can say whether a promised answer is overdue. Null: it can be said, or none was promised.',
  })
  overdueNote?: string | null;
}
