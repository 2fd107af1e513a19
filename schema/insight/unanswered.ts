/** What was asked at meetings and not answered, or not in full. */
import { Field, ObjectType } from 'type-graphql';
import { Question, QuestionStatus } from '../governance/question.js';
import { Area } from '../places/area.js';
import { CountFigure } from '../shared/figures.js';
import { PartialDate } from '../shared/scalars.js';
import { Assumption } from './assumption.js';
import { Gap } from './gap.js';
import { PromiseStanding } from './promises.js';

@ObjectType({ description: 'A question that was not answered, or not in full.' })
export class OpenQuestion {
  @Field(() => Question, { description: 'The question.' })
  question!: Question;

  @Field(() => QuestionStatus, { description: 'What became of it so far.' })
  status!: QuestionStatus;

  @Field(() => Area, { nullable: true, description: 'The area it is about. Null: none recorded.' })
  area!: Area | null;

  @Field(() => PartialDate, { description: 'When it was asked.' })
  askedOn!: string;

  @Field(() => CountFigure, {
    description: 'Days since it was asked, at least. UNKNOWN where the source states no year.',
  })
  daysOpen!: CountFigure;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When an answer was promised for. Null: none promised, or no date named.',
  })
  promisedFor!: string | null;

  @Field(() => PromiseStanding, {
    nullable: true,
    description: 'Where the promised answer stands. Null: none was promised.',
  })
  promise!: PromiseStanding | null;

  @Field(() => [Question], { description: 'Questions that ask it again, or the same within its theme elsewhere.' })
  askedAlso!: Question[];
}

@ObjectType({ description: 'Questions and concerns raised at meetings that wait for an answer.' })
export class Unanswered {
  @Field(() => CountFigure, { description: 'Questions and concerns on record in all.' })
  asked!: CountFigure;

  @Field(() => CountFigure, { description: 'Those not answered, and no answer promised.' })
  unanswered!: CountFigure;

  @Field(() => CountFigure, { description: 'Those for which an answer was promised.' })
  promised!: CountFigure;

  @Field(() => CountFigure, { description: 'Those answered in part, or beside the point.' })
  partly!: CountFigure;

  @Field(() => [OpenQuestion], { description: 'The questions, the longest open first.' })
  questions!: OpenQuestion[];

  @Field(() => [Assumption], { description: 'What it takes for granted.' })
  assumptions!: Assumption[];

  @Field(() => [Gap], {
    description: 'Promised answers that are overdue, or of which nobody can say whether they are.',
  })
  gaps!: Gap[];
}
