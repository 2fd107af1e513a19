/** Days between dates that are only as exact as their source. */
import { earliestDay as firstDay, latestDay as lastDay } from '../platform/partial-date.js';

const millisecondsADay = 86_400_000;
/** The mean month: 365.25 days by 12. */
export const daysAMonth = 30.4375;

const dayText = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The last possible day. Nothing where no date is given, or its year is not. */
export function latestDay(partial: string | null | undefined): string | undefined {
  return partial == null ? undefined : (lastDay(partial) ?? undefined);
}

/** The first possible day. Nothing where no date is given, it is "on or before", or its year is not known. */
export function earliestDay(partial: string | null | undefined): string | undefined {
  return partial == null ? undefined : (firstDay(partial) ?? undefined);
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
