/** Far from the year before: more often another way of counting, another unit or a slip of the decimal point than what really happened. */
import { given, written, type Doubt, type Reported, type SeenFigure } from './figures-of.js';
import { spanName, yearBefore } from './span.js';

/** What values count, as indicators say it. A rank moves with everybody else's and says nothing by itself. */
export type MeasuredUnit = 'PERCENT' | 'COUNT' | 'DAYS' | 'WEEKS' | 'RANK';

export interface Measured extends Reported {
  value: SeenFigure;
  /** Out of how many, for a percentage. */
  denominator?: SeenFigure;
}

export interface Measure {
  unit: MeasuredUnit | 'POUNDS';
  /** Days on which the way of counting changed: values before and after one are not compared. */
  breaksOn?: readonly string[];
}

/** Three times, or a third of, the year before. Counts of plans on time do that in one council of ten, counts of requests hardly ever. */
const farTimes = 3;

/** Percentage points. Councils' shares of plans on time move by 25 in one of four, by 40 in one of ten. */
const farPoints = 40;

/** Where nobody says out of how many: shares of small groups move by 40 in one of ten, by 60 in one of twenty-five. */
const farPointsOfAnyNumber = 60;

/** Below so many people a count or a share moves that far by chance. */
const smallestCount = 50;

/** What two posts cost in a year: a smaller line trebles with one that is filled or left empty. */
const smallestSum = 100_000;

/** Averages in days or weeks; shorter ones treble with a single case. */
const smallestTime = 4;

function isFarPercentage(before: Measured, now: Measured, points: number): boolean {
  const people = [before, now].map(({ denominator }) => denominator && given(denominator));
  if (people.some((number) => number !== undefined && number < smallestCount)) return false;
  return points >= (people.includes(undefined) ? farPointsOfAnyNumber : farPoints);
}

/** Zero now is a matter for ZERO_SPIKE, and a count below zero for NEGATIVE. */
const isFarTimes = (from: number, to: number, smallest: number): boolean =>
  from >= 0 && to > 0 && Math.max(from, to) >= Math.max(smallest, farTimes * Math.min(from, to));

const smallestOf = { COUNT: smallestCount, DAYS: smallestTime, WEEKS: smallestTime, POUNDS: smallestSum };

function inUnits(value: number, unit: Exclude<Measure['unit'], 'RANK'>): string {
  if (unit === 'POUNDS') return `£${written(value)}`;
  const mark = unit === 'PERCENT' ? '%' : unit === 'COUNT' ? '' : ` ${unit.toLowerCase()}`;
  return `${written(value)}${mark}`;
}

export function yearOnYearJump(series: readonly Measured[], { unit, breaksOn = [] }: Measure): Doubt | undefined {
  const [before, now] = [yearBefore(series), series.at(-1)];
  if (before === undefined || now === undefined) return undefined;
  const [from, to] = [given(before.value), given(now.value)];
  const isBroken = breaksOn.some((day) => day > before.span.startsOn && day <= now.span.endsOn);
  if (from === undefined || to === undefined || isBroken || unit === 'RANK') return undefined;
  const isFar =
    unit === 'PERCENT' ? isFarPercentage(before, now, Math.abs(to - from)) : isFarTimes(from, to, smallestOf[unit]);
  if (!isFar) return undefined;
  const asked =
    unit === 'POUNDS'
      ? 'what the line holds or the unit changed'
      : 'the way of counting or the unit changed, and record a series break if it did';
  return {
    rule: 'YEAR_ON_YEAR_JUMP',
    detail: `${inUnits(to, unit)} for ${spanName(now.span)} is far from ${inUnits(from, unit)} for ${spanName(before.span)}: ask ${now.reportedBy} whether ${asked}.`,
  };
}
