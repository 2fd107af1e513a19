/** How a series went, what in it does not look like chance, and when it may reach a target. */
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { DefinitionVersion } from '../indicators/definition-version.js';
import { IndicatorUnit, Polarity } from '../indicators/indicator.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { DecimalFigure } from '../shared/figures.js';
import { Node } from '../shared/recorded.js';
import { CalendarDate, PartialDate } from '../shared/scalars.js';
import { Assumption } from './assumption.js';
import { Gap } from './gap.js';

export const WaitMeasure = enumeration('WaitMeasure', 'Which figure of the waits of a pathway makes a series.', {
  TOTAL: 'People on the list, or people whose wait ended, by the basis of the clock.',
  MEDIAN_WEEKS: 'The middle wait.',
  PERCENTILE_92_WEEKS: 'The wait that 92 of 100 do not pass.',
  MEAN_WEEKS: 'The average wait.',
  LONGEST_WEEKS: 'The longest wait.',
  SHARE_OVER_18_WEEKS: 'The share of the list that had waited over 18 weeks, in per cent.',
});
export type WaitMeasure = ValueOf<typeof WaitMeasure>;

@InputType({
  description: 'Names one series: an indicator in an area, a figure of the waits of a pathway, or a training course.',
})
export class TrendSeries {
  @Field(() => String, { nullable: true, description: 'The slug of an indicator. Needs `area`.' })
  indicator?: string | null;

  @Field(() => String, { nullable: true, description: 'The slug of the area, for an indicator.' })
  area?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The slug of the definition to follow, for an indicator that is counted in several ways in the area.',
  })
  definition?: string | null;

  @Field(() => String, { nullable: true, description: 'The slug of a pathway.' })
  pathway?: string | null;

  @Field(() => WaitMeasure, { nullable: true, description: 'Which figure of its waits. Left out: TOTAL.' })
  measure?: WaitMeasure | null;

  @Field(() => String, {
    nullable: true,
    description: 'The slug of a training course: who has completed it, in per cent.',
  })
  trainingCourse?: string | null;
}

@InputType({
  description:
    'The points that limits are locked at, instead of all points of a stretch. One of the two is given; a stretch of fewer than 12 such points has no limits.',
})
export class TrendBaseline {
  @Field(() => Int, {
    nullable: true,
    description: 'The first so many points of each stretch, 12 or more.',
  })
  points?: number | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The points of days until this one. A stretch that begins later is not locked: all its points count.',
  })
  until?: string | null;
}

export const TrendRule = enumeration(
  'TrendRule',
  'A rule of NHS England’s Making Data Count by which points are told from chance.',
  {
    OUTSIDE_LIMITS: 'Outside the natural process limits.',
    SHIFT: 'One of seven or more in a row on the same side of the centre line.',
    TREND: 'One of seven or more in a row that all rise or all fall.',
    NEAR_LIMIT:
      'One of at least two, of three in a row on the same side, that lie in the third of the way next to a limit.',
  },
);
export type TrendRule = ValueOf<typeof TrendRule>;

export const SignalMeaning = enumeration('SignalMeaning', 'What a point that a rule flags means.', {
  IMPROVEMENT: 'It lies on the better side of the centre line.',
  CONCERN: 'It lies on the worse side of the centre line.',
  NEITHER: 'Neither way is better in itself.',
});
export type SignalMeaning = ValueOf<typeof SignalMeaning>;

export const LeftOut = enumeration('LeftOut', 'Why a value of a series is shown and not reckoned with.', {
  NO_VALUE: 'There is none, or a symbol stands in its place.',
  NOT_DATED: 'It is not said of which day or period it is.',
  DISPUTED: 'Somebody entitled to do so disputes what it counts.',
  DOUBTED:
    'A rule of quality says that it cannot be right (ZERO_SPIKE, IDENTICAL_CONSECUTIVE, NEGATIVE or MISSING_SUBMITTER), and nobody has settled the doubt.',
  ANOTHER_LIST: 'It is of another list: of another provider, or of another scope.',
});
export type LeftOut = ValueOf<typeof LeftOut>;

@ObjectType({ description: 'One value of a series.' })
export class TrendPoint {
  @Field(() => Node, { description: 'The record that gives it.' })
  record!: Node;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day it counts for: the last of its period. Null: not said.',
  })
  on!: string | null;

  @Field(() => DecimalFigure, { description: 'The value as it is on record.' })
  value!: DecimalFigure;

  @Field(() => LeftOut, { nullable: true, description: 'Why it is not reckoned with. Null: it is.' })
  leftOut!: LeftOut | null;

  @Field(() => Int, { nullable: true, description: 'The stretch it belongs to, from 1. Null: not reckoned with.' })
  stretch!: number | null;

  @Field(() => [TrendRule], {
    description: 'The rules that flag it. Empty also where its stretch has too few points for limits.',
  })
  rules!: TrendRule[];

  @Field(() => SignalMeaning, { nullable: true, description: 'What it means that it is flagged. Null: it is not.' })
  meaning!: SignalMeaning | null;
}

@ObjectType({
  description: 'A part of a series between two breaks: only within it may values be set against each other.',
})
export class TrendStretch {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number;

  @Field(() => CalendarDate, { description: 'The day of its first point.' })
  from!: string;

  @Field(() => CalendarDate, { description: 'The day of its last point.' })
  to!: string;

  @Field(() => Int, { description: 'How many points are reckoned with.' })
  points!: number;

  @Field(() => String, { nullable: true, description: 'What changed at its beginning. Null: it is the first.' })
  begins!: string | null;

  @Field(() => Node, {
    nullable: true,
    description: 'The break of the series, or the clock that came in. Null: it is the first.',
  })
  break!: Node | null;

  @Field(() => Int, {
    description: 'How many points its limits rest on: all of them, or those of the baseline that was asked for.',
  })
  limitPoints!: number;

  @Field(() => DecimalFigure, { description: 'The centre line: the mean. UNKNOWN with fewer than 12 points.' })
  centre!: DecimalFigure;

  @Field(() => DecimalFigure, {
    description:
      'The lower natural process limit: the mean less 2.66 mean moving ranges. It may lie where no value can.',
  })
  lower!: DecimalFigure;

  @Field(() => DecimalFigure, { description: 'The upper natural process limit.' })
  upper!: DecimalFigure;
}

@ObjectType({
  description: 'A figure worked out from few points, with the interval that 19 of 20 such figures keep to.',
})
export class Estimate {
  @Field(() => DecimalFigure, { description: 'The middle.' })
  middle!: DecimalFigure;

  @Field(() => DecimalFigure, { description: 'The lower end of the 95% interval.' })
  low!: DecimalFigure;

  @Field(() => DecimalFigure, { description: 'The upper end of the 95% interval.' })
  high!: DecimalFigure;
}

export const Outlook = enumeration('Outlook', 'Whether a target is reached in time if all goes on as it went.', {
  MET: 'The latest value has reached it.',
  TO_BE_MET: 'The whole interval for the day it is due has reached it.',
  OPEN: 'Part of the interval for the day it is due has reached it and part has not.',
  TO_BE_MISSED: 'None of the interval for the day it is due has reached it.',
  NO_DATE: 'No day is set by which to reach it.',
  NOT_KNOWN: 'There is no target with a number, or too little to work it out from; `note` says what is missing.',
});
export type Outlook = ValueOf<typeof Outlook>;

@ObjectType({
  description: 'A series carried on in a straight line. It says what follows if nothing changes, not what will happen.',
})
export class TargetForecast {
  @Field(() => DecimalFigure, { description: 'The value aimed for.' })
  target!: DecimalFigure;

  @Field(() => PartialDate, { nullable: true, description: 'By when. Null: no date was set.' })
  by!: string | null;

  @Field(() => Node, {
    nullable: true,
    description: 'The record that sets the target. Null: it was given in the query, or there is none.',
  })
  setBy!: Node | null;

  @Field(() => Int, { description: 'How many points it rests on: the latest of the last stretch, 12 at most.' })
  points!: number;

  @Field(() => Estimate, { description: 'The change a month.' })
  changeAMonth!: Estimate;

  @Field(() => Estimate, { description: 'The value on the last day of `by`.' })
  expected!: Estimate;

  @Field(() => DecimalFigure, {
    description: 'The change a month that would reach the target in time, from the latest value.',
  })
  requiredAMonth!: DecimalFigure;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'When the line comes to the target. Null: it does not within ten years, or the change cannot be told from chance.',
  })
  reachedOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The first day on which the 95% interval holds the target. Null: as `reachedOn`.',
  })
  reachedFrom!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last such day. Null: none within ten years.' })
  reachedUntil!: string | null;

  @Field(() => Outlook, { description: 'Whether the target is reached in time if all goes on as it went.' })
  outlook!: Outlook;

  @Field(() => String, { description: 'The outlook in a sentence, or why there is none.' })
  note!: string;
}

@ObjectType({ description: 'How many values of a series were not reckoned with, and why.' })
export class LeftOutTally {
  @Field(() => LeftOut, { description: 'Why.' })
  because!: LeftOut;

  @Field(() => Int, { description: 'How many.' })
  points!: number;
}

@ObjectType({
  description: 'A series over time, with what in it does not look like chance and when it may reach a target.',
})
export class Trend {
  @Field(() => Node, { description: 'The indicator, pathway or training course.' })
  subject!: Node;

  @Field(() => DefinitionVersion, {
    nullable: true,
    description: 'How an indicator is counted in it. Null: no indicator, or not said.',
  })
  definition!: DefinitionVersion | null;

  @Field(() => String, { description: 'What is followed, in words.' })
  measures!: string;

  @Field(() => IndicatorUnit, { description: 'The unit of all its figures.' })
  unit!: IndicatorUnit;

  @Field(() => Polarity, { description: 'Which way is better.' })
  polarity!: Polarity;

  @Field(() => [TrendPoint], { description: 'Every value on record, the earliest first; those without a day last.' })
  points!: TrendPoint[];

  @Field(() => [LeftOutTally], { description: 'Values not reckoned with, counted by the reason.' })
  leftOut!: LeftOutTally[];

  @Field(() => [TrendStretch], { description: 'Its parts between breaks, the earliest first.' })
  stretches!: TrendStretch[];

  @Field(() => TargetForecast, { description: 'When it may reach its target.' })
  forecast!: TargetForecast;

  @Field(() => [Assumption], { description: 'What is taken for granted.' })
  assumptions!: Assumption[];

  @Field(() => [Gap], { description: 'What is missing from the series.' })
  gaps!: Gap[];
}
