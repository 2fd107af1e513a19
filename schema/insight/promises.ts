/** What boards and members were promised, and what came of it. */
import { Field, ObjectType } from 'type-graphql';
import { Board } from '../governance/board.js';
import { PromiseTheme } from '../governance/promise-theme.js';
import { Area } from '../places/area.js';
import { SourceDocument } from '../provenance/source-document.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { CountFigure } from '../shared/figures.js';
import { Node } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';
import { Assumption } from './assumption.js';
import { Gap } from './gap.js';

export const PromiseStanding = enumeration('PromiseStanding', 'Where a promise stands.', {
  DELIVERED: 'It is on record as kept.',
  OVERDUE: 'It is not on record as kept, and the last possible day it was due is past. Not proof that it was not kept.',
  DUE: 'It is not on record as kept, and its date is not past.',
  NOT_DATED: 'It is not on record as kept, and no date, or no year, was named: nobody can say whether it is overdue.',
});
export type PromiseStanding = ValueOf<typeof PromiseStanding>;

@ObjectType({ description: 'An action or information that a body was promised, or an answer promised to a question.' })
export class PromiseMade {
  @Field(() => Node, { description: 'The record: an `ActionLogItem`, or a `Question` whose answer was promised.' })
  record!: Node;

  @Field(() => String, { description: 'What was promised.' })
  text!: string;

  @Field(() => Board, { nullable: true, description: 'The board it was promised to. Null: not said.' })
  board!: Board | null;

  @Field(() => Area, { nullable: true, description: 'The area concerned. Null: none recorded.' })
  area!: Area | null;

  @Field(() => String, { nullable: true, description: 'The role or body that promised it. Null: not said.' })
  owedBy!: string | null;

  @Field(() => PartialDate, { description: 'When it was promised, or the paper that promises it was put.' })
  promisedOn!: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it was due. Null: no date was named.' })
  due!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'When it was due in words, where a date does not say it all. Null: the date does, or nothing was said.',
  })
  dueWords!: string | null;

  @Field(() => PromiseStanding, { description: 'Where it stands.' })
  standing!: PromiseStanding;

  @Field(() => CountFigure, {
    description:
      'Days past its date: of one kept, until it was kept, 0 if in time; of one overdue, until today. NOT_APPLICABLE where it is not due yet; UNKNOWN where a date or year is missing.',
  })
  daysLate!: CountFigure;

  @Field(() => PromiseTheme, { nullable: true, description: 'The promise it repeats. Null: it stands alone.' })
  theme!: PromiseTheme | null;
}

@ObjectType({ description: 'A promise that was made more than once.' })
export class RepeatedPromise {
  @Field(() => PromiseTheme, { description: 'The promise.' })
  theme!: PromiseTheme;

  @Field(() => CountFigure, { description: 'How often it was made.' })
  times!: CountFigure;

  @Field(() => CountFigure, { description: 'How often it is on record as kept.' })
  delivered!: CountFigure;

  @Field(() => [SourceDocument], { description: 'The documents in which it was made.' })
  documents!: SourceDocument[];

  @Field(() => [Area], { description: 'The areas in which it was made.' })
  areas!: Area[];
}

@ObjectType({ description: 'Promises made to boards and members, with where each stands.' })
export class Promises {
  @Field(() => CountFigure, { description: 'Promises in all, whatever was asked for.' })
  total!: CountFigure;

  @Field(() => CountFigure, { description: 'Those on record as kept.' })
  delivered!: CountFigure;

  @Field(() => CountFigure, { description: 'Those overdue.' })
  overdue!: CountFigure;

  @Field(() => CountFigure, { description: 'Those whose date is not past.' })
  due!: CountFigure;

  @Field(() => CountFigure, { description: 'Those without a date or year.' })
  notDated!: CountFigure;

  @Field(() => [PromiseMade], {
    description:
      'The promises asked for: the longest overdue first, then those due, then those without a date, then those kept.',
  })
  promises!: PromiseMade[];

  @Field(() => [RepeatedPromise], { description: 'Promises made more than once, the most often made first.' })
  repeated!: RepeatedPromise[];

  @Field(() => [Assumption], { description: 'What it takes for granted.' })
  assumptions!: Assumption[];

  @Field(() => [Gap], { description: 'Promises of which nobody can say whether they are overdue, and why.' })
  gaps!: Gap[];
}
