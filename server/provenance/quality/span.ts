/** The days that figures are for, and which item of a series stands before which. */

export interface Span {
  /** First day, as YYYY-MM-DD. */
  startsOn: string;
  /** Last day. The same day for figures of one day, such as a census. */
  endsOn: string;
}

interface Spanned {
  span: Span;
}

const dayMs = 86_400_000;
const yearDays = 365.25;

/** A census day moves by days from year to year, a year by one day at most. */
const nearlyAYear = 16;

/** Days of a monthly list lie up to half as far again apart as the nearest two: a list missed in between makes them twice as far. */
const farthestStep = 1.5;

export const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;

const isOneDay = ({ startsOn, endsOn }: Span): boolean => startsOn === endsOn;

const pairs = <Item>(items: readonly Item[]): (readonly [Item, Item])[] =>
  items.flatMap((item, index) => {
    const before = items[index - 1];
    return before === undefined ? [] : [[before, item] as const];
  });

/** The newest items between which none is missing. Across a gap nothing is "the time before". */
export function unbroken<Item extends Spanned>(series: readonly Item[]): readonly Item[] {
  const steps = pairs(series).map(([before, now]) => daysFrom(before.span.startsOn, now.span.startsOn));
  const usualStep = Math.min(...steps);
  const gap = pairs(series).findLastIndex(([{ span: before }, { span: now }]) =>
    isOneDay(before) && isOneDay(now)
      ? daysFrom(before.startsOn, now.startsOn) > usualStep * farthestStep
      : daysFrom(before.endsOn, now.startsOn) !== 1,
  );
  return series.slice(gap + 1);
}

/** The item for the same span of the year before the newest. */
export function yearBefore<Item extends Spanned>(series: readonly Item[]): Item | undefined {
  const now = series.at(-1);
  if (now === undefined) return undefined;
  const aYearFrom = (from: string, to: string) => Math.abs(daysFrom(from, to) - yearDays) < nearlyAYear;
  return series.findLast(
    ({ span }) => aYearFrom(span.startsOn, now.span.startsOn) && aYearFrom(span.endsOn, now.span.endsOn),
  );
}

const words = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Date(day).toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' });

const dayName = (day: string): string => words(day, { day: 'numeric', month: 'long', year: 'numeric' });

const isMonthEnd = (day: string): boolean => new Date(Date.parse(day) + dayMs).getUTCDate() === 1;

export function spanName({ startsOn, endsOn }: Span): string {
  if (startsOn === endsOn) return dayName(startsOn);
  if (startsOn.endsWith('-01') && startsOn.slice(0, 7) === endsOn.slice(0, 7) && isMonthEnd(endsOn))
    return words(startsOn, { month: 'long', year: 'numeric' });
  if (startsOn.endsWith('-01-01') && endsOn === `${startsOn.slice(0, 4)}-12-31`) return startsOn.slice(0, 4);
  return `${dayName(startsOn)} to ${dayName(endsOn)}`;
}
