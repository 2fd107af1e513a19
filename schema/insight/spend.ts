/** What became of money: budgeted, moved, committed, spent and forecast, what of it pays for nobody, and what it bought. */
import { Field, Int, ObjectType } from 'type-graphql';
import { BudgetVersion } from '../finance/budget-version.js';
import { InvestmentLine } from '../finance/investment-line.js';
import { InvestmentPosition } from '../finance/investment-position.js';
import { ImpactLink, ImpactStrength } from '../improvement/impact-link.js';
import { Period } from '../places/period.js';
import { DecimalFigure, FteFigure, PenceFigure } from '../shared/figures.js';
import { Node } from '../shared/recorded.js';
import { CalendarDate } from '../shared/scalars.js';
import { Assumption } from './assumption.js';
import { Gap } from './gap.js';

@ObjectType({ description: 'A line in one period: its budgets and what was spent of them.' })
export class PeriodSpend {
  @Field(() => Period, { nullable: true, description: 'The period. Null: the source of the budget names none.' })
  period!: Period | null;

  @Field(() => [BudgetVersion], { description: 'Its budgets, every version, in the order they were decided.' })
  versions!: BudgetVersion[];

  @Field(() => PenceFigure, { description: 'The latest approved or revised budget, virements inside.' })
  approved!: PenceFigure;

  @Field(() => PenceFigure, { description: 'Moved in by virements: inside `approved`, not beside it.' })
  movedIn!: PenceFigure;

  @Field(() => PenceFigure, { description: 'Moved out by virements: inside `approved`, not beside it.' })
  movedOut!: PenceFigure;

  @Field(() => PenceFigure, { description: 'Spent in it.' })
  spent!: PenceFigure;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day that spend is reported for. Null: none is.' })
  spentUntil!: string | null;

  @Field(() => PenceFigure, { description: 'The outturn in the accounts, or else the latest forecast of it.' })
  outturn!: PenceFigure;

  @Field(() => PenceFigure, { description: 'Approved less outturn. Above zero: an underspend.' })
  variance!: PenceFigure;

  @Field(() => PenceFigure, { description: 'Spent a month: what was spent, by the days it was spent in.' })
  runRate!: PenceFigure;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The day on which the budget is spent at that rate. Null: not within the period, or it cannot be told.',
  })
  runsOutOn!: string | null;

  @Field(() => PenceFigure, {
    description: 'What is left on the last day of the period at that rate. Below zero: what is missing.',
  })
  leftAtEnd!: PenceFigure;
}

@ObjectType({
  description: 'The posts a line pays for on a day, by its shares of them, and what vacancies leave unspent.',
})
export class VacancyUnderspend {
  @Field(() => Int, { description: 'Posts it pays for on that day, wholly or in part.' })
  posts!: number;

  @Field(() => FteFigure, { description: 'Its shares of the posts established.' })
  established!: FteFigure;

  @Field(() => FteFigure, {
    description: 'Its shares of what is held by people in post; agency staff and locums do not count.',
  })
  filled!: FteFigure;

  @Field(() => FteFigure, { description: 'Established less filled, whatever agency staff cover.' })
  vacant!: FteFigure;

  @Field(() => FteFigure, {
    description: 'Its shares of what agency staff and locums cover. What they cost stands apart, in what is spent.',
  })
  agencyCover!: FteFigure;

  @Field(() => PenceFigure, {
    description:
      'What a full-time post costs a year: as given in the query, or else the mean of the budgeted costs on record of its posts. UNKNOWN where there are none.',
  })
  costOfFullTimePost!: PenceFigure;

  @Field(() => PenceFigure, {
    description:
      'Left unspent in a year if nothing changes, before agency staff are paid: vacant by the cost given in the query, or else of each post the vacant part of its budgeted cost. UNKNOWN where that of one is; the note says what the others leave.',
  })
  underspendAYear!: PenceFigure;
}

@ObjectType({
  description: 'What an outcome cost, where the link from money to outcome is founded on more than words.',
})
export class OutcomeCost {
  @Field(() => ImpactLink, { description: 'Who says that the money works on the outcome, and how.' })
  link!: ImpactLink;

  @Field(() => ImpactStrength, { description: 'How well that is founded.' })
  strength!: ImpactStrength;

  @Field(() => Node, { nullable: true, description: 'The indicator or pathway. Null: not open to the caller.' })
  outcome!: Node | null;

  @Field(() => String, { description: 'What one unit of the outcome is, such as "one start on the pathway".' })
  unit!: string;

  @Field(() => PenceFigure, { description: 'Spent on it, in the time that both are known for.' })
  spent!: PenceFigure;

  @Field(() => DecimalFigure, { description: 'How many units in that time.' })
  units!: DecimalFigure;

  @Field(() => PenceFigure, {
    description:
      'Spent by units: an average, which says nothing of what one more would cost. NOT_APPLICABLE where the link is only asserted, was refuted, or nothing got better.',
  })
  costOfOne!: PenceFigure;
}

@ObjectType({ description: 'What became of the money of one line.' })
export class LineSpend {
  @Field(() => InvestmentLine, { description: 'The line.' })
  line!: InvestmentLine;

  @Field(() => InvestmentPosition, { description: 'Where it stands over its life.' })
  position!: InvestmentPosition;

  @Field(() => [PeriodSpend], { description: 'Period by period, the earliest first.' })
  periods!: PeriodSpend[];

  @Field(() => VacancyUnderspend, { description: 'What its vacancies leave unspent.' })
  vacancies!: VacancyUnderspend;

  @Field(() => [OutcomeCost], { description: 'What it is said to have bought, one by one.' })
  outcomes!: OutcomeCost[];

  @Field(() => [Gap], { description: 'What is not known of it.' })
  gaps!: Gap[];
}

@ObjectType({ description: 'What became of the money of a line, or of every line for an area.' })
export class Spend {
  @Field(() => CalendarDate, { description: 'The day it is worked out for.' })
  asAt!: string;

  @Field(() => String, { description: 'What the signs of its sums mean.' })
  signConvention!: string;

  @Field(() => [LineSpend], { description: 'Line by line, by title.' })
  lines!: LineSpend[];

  @Field(() => InvestmentPosition, {
    description:
      'The lines together. A sum is UNKNOWN where that of one line is; the note says for how many it is known, and what those come to.',
  })
  total!: InvestmentPosition;

  @Field(() => [Assumption], { description: 'What is taken for granted.' })
  assumptions!: Assumption[];
}
