/** Carries the last stretch of a series on in a straight line, to a target or past it. */
import type { Estimate, Outlook, TargetForecast } from '../../../schema/insight/trend.js';
import type { Polarity } from '../../../schema/indicators/indicator.js';
import { rounded } from '../../../schema/shared/rounded.js';
import { dayInWords, daysAfter, daysAMonth, daysBetween, latestDay } from '../day-spans.js';
import type { Lead } from '../lead.js';
import { doesNotArise, notKnown, valueOf, workedOut } from '../worked-out.js';
import type { SeriesTarget } from './series.js';
import { leastForLine, straightLine, type Interval, type StraightLine } from './straight-line.js';
import type { Reckoned } from './stretches.js';

const mostPoints = 12;
const furthest = 3653;

interface Aim {
  value: number;
  due: string | undefined;
  /** Whether the target is met from below. */
  upwards: boolean;
}

export function forecastTo(
  target: SeriesTarget | undefined,
  stretch: readonly Reckoned[],
  polarity: Polarity,
  lead: Lead,
): TargetForecast {
  const points = stretch.slice(-mostPoints);
  const last = points.at(-1);
  const start = points[0]?.on ?? '';
  const line = straightLine(points.map(({ on, number }) => [daysBetween(start, on) / daysAMonth, number]));
  const aim = aimOf(target, last, polarity);
  const dayAt = (months: number): string => daysAfter(start, Number(rounded(months * daysAMonth, 0)));
  const monthOf = (day: string): number => daysBetween(start, day) / daysAMonth;
  const reached = last === undefined || aim === undefined ? undefined : reachedIn(line, aim, monthOf(last.on));
  const within = (months: number | undefined): string | null =>
    months === undefined || last === undefined || (months - monthOf(last.on)) * daysAMonth > furthest
      ? null
      : dayAt(months);
  const few = `${String(points.length)} of at least ${String(leastForLine)} dated values in the last stretch: no line is drawn through so few.`;
  const expected = line === undefined || aim?.due === undefined ? undefined : line.at(monthOf(aim.due));
  return {
    target: target?.value ?? notKnown('No target is on record, and none was given.'),
    by: target?.by ?? null,
    setBy: target?.id == null ? null : lead(target.id),
    points: points.length,
    changeAMonth: estimate(line?.slope, few),
    expected: estimate(expected, line === undefined ? few : 'No day is set by which to reach it.'),
    requiredAMonth: requiredOf(aim, last),
    reachedOn: within(reached?.middle),
    reachedFrom: within(reached?.low),
    reachedUntil: within(reached?.high),
    ...outlookOf(aim, last, line, expected, few),
  };
}

function aimOf(target: SeriesTarget | undefined, last: Reckoned | undefined, polarity: Polarity): Aim | undefined {
  const text = target === undefined ? null : valueOf(target.value);
  if (target === undefined || text === null) return undefined;
  const value = Number(text);
  const { qualifier } = target.value;
  const upwards =
    qualifier === 'AT_LEAST' || qualifier === 'MORE_THAN'
      ? true
      : qualifier === 'AT_MOST' || qualifier === 'LESS_THAN'
        ? false
        : polarity === 'NEITHER'
          ? value >= (last?.number ?? value)
          : polarity === 'HIGH';
  return { value, due: latestDay(target.by), upwards };
}

const meets = ({ value, upwards }: Aim, number: number): boolean => (upwards ? number >= value : number <= value);

/** Where the line comes to the target from here on; what its interval held before is past. */
function reachedIn(line: StraightLine | undefined, aim: Aim, now: number): Interval | undefined {
  const reached = line?.reaches(aim.value);
  if (reached === undefined || reached.middle < now) return undefined;
  return { ...reached, low: Math.max(reached.low, now) };
}

function requiredOf(aim: Aim | undefined, last: Reckoned | undefined) {
  if (aim === undefined) return notKnown('There is no target with a number.');
  if (last === undefined) return notKnown('No value has a day to start from.');
  if (aim.due === undefined) return notKnown('No day is set by which to reach it.');
  if (meets(aim, last.number)) return doesNotArise('The latest value has reached it.');
  const days = daysBetween(last.on, aim.due);
  if (days <= 0) return notKnown('The day it was due lies before the latest value.');
  const left = aim.value - last.number;
  return workedOut(
    rounded((left / days) * daysAMonth, 2),
    `${rounded(left, 2)} in ${String(days)} days, from ${dayInWords(last.on)}.`,
  );
}

function estimate(interval: Interval | undefined, why: string): Estimate {
  const shown = (value: number | undefined) => (value === undefined ? notKnown(why) : workedOut(rounded(value, 2)));
  return { middle: shown(interval?.middle), low: shown(interval?.low), high: shown(interval?.high) };
}

function outlookOf(
  aim: Aim | undefined,
  last: Reckoned | undefined,
  line: StraightLine | undefined,
  expected: Interval | undefined,
  few: string,
): { outlook: Outlook; note: string } {
  if (aim === undefined)
    return { outlook: 'NOT_KNOWN', note: 'There is no target with a number to set the series against.' };
  if (last === undefined) return { outlook: 'NOT_KNOWN', note: 'No value of the series has both a number and a day.' };
  if (meets(aim, last.number))
    return { outlook: 'MET', note: `The latest value, of ${dayInWords(last.on)}, has reached it.` };
  if (line === undefined) return { outlook: 'NOT_KNOWN', note: few };
  if (expected === undefined)
    return { outlook: 'NO_DATE', note: `No day is set by which to reach it. ${courseOf(line, aim)}` };
  const ends = [meets(aim, expected.low), meets(aim, expected.high)];
  const outlook: Outlook = ends.every(Boolean) ? 'TO_BE_MET' : ends.some(Boolean) ? 'OPEN' : 'TO_BE_MISSED';
  const range = `The 95% interval for the day it is due runs from ${rounded(expected.low, 1)} to ${rounded(expected.high, 1)}.`;
  return { outlook, note: `${range} ${courseOf(line, aim)}` };
}

function courseOf({ slope }: StraightLine, { upwards }: Aim): string {
  if (slope.low <= 0 && slope.high >= 0)
    return 'The change so far cannot be told from chance, so no day is worked out on which the target is reached.';
  return slope.middle > 0 === upwards
    ? 'It moves towards the target, by more than chance explains.'
    : 'It moves away from the target, by more than chance explains.';
}
