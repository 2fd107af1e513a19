/** Days between dates that are only as exact as their source: the same first and last possible days as the database takes. */

const millisecondsADay = 86_400_000;
/** The mean month: 365.25 days by 12. */
export const daysAMonth = 30.4375;

/** First and last month of spring, summer, autumn and winter; winter ends in the next year. */
const seasons: Readonly<Record<string, readonly [first: number, last: number]>> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 14],
};

interface Span {
  year: number;
  firstMonth: number;
  lastMonth: number;
  day: string | undefined;
}

function spanOf(partial: string): Span | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(partial.replace('../', '').replace('~', ''));
  if (found === null) return undefined;
  const [text, year, month, day] = found;
  const [firstMonth, lastMonth] = month === undefined ? [1, 12] : (seasons[month] ?? [Number(month), Number(month)]);
  return { year: Number(year), firstMonth, lastMonth, day: day === undefined ? undefined : text };
}

const dayText = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The last possible day. Nothing where no date is given, or its year is not. */
export function latestDay(partial: string | null | undefined): string | undefined {
  const span = partial == null ? undefined : spanOf(partial);
  if (span === undefined) return undefined;
  return span.day ?? dayText(Date.UTC(span.year, span.lastMonth, 0));
}

/** The first possible day. Nothing where no date is given, it is "on or before", or its year is not known. */
export function earliestDay(partial: string | null | undefined): string | undefined {
  const span = partial == null || partial.startsWith('../') ? undefined : spanOf(partial);
  if (span === undefined) return undefined;
  return span.day ?? dayText(Date.UTC(span.year, span.firstMonth - 1, 1));
}

export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsADay;
}

export function daysAfter(day: string, days: number): string {
  return dayText(Date.parse(day) + days * millisecondsADay);
}

export function laterOf(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day in words, such as "14 September 2022". */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-');
  return `${String(Number(date))} ${months[Number(month) - 1] ?? ''} ${year ?? ''}`;
}
