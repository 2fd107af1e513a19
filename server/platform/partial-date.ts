/** The days a date may mean that is only a month, a season or a year: the database's `earliest_day` and `latest_day`, for rules. */
import { refuse } from './write/refused.js';

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** Spring, summer, autumn and winter are 21 to 24; winter is told by the year it begins in. */
const firstMonth = (part: number): number => (part > 20 ? (part - 20) * 3 : part);
const monthsOf = (part: number): number => (part > 20 ? 3 : 1);

export function latestDay(partial: string): string | null {
  const [year, part, day] = partsOf(partial);
  if (year === undefined) return null;
  if (part === undefined) return iso(year, 12, 31);
  return day === undefined ? iso(year, firstMonth(part) + monthsOf(part), 0) : iso(year, part, day);
}

export function earliestDay(partial: string): string | null {
  const [year, part, day] = partsOf(partial);
  if (year === undefined || partial.startsWith('../')) return null;
  return part === undefined ? iso(year, 1, 1) : iso(year, firstMonth(part), day ?? 1);
}

/** Whether the one is before the other, however vague the two are. */
export function liesBefore(one: string, other: string): boolean {
  const [last, first] = [latestDay(one), earliestDay(other)];
  return last !== null && first !== null && last < first;
}

/** Whether what is of the one date counts before what is of the other: from the first day that each may mean. */
export function countsBefore(one: string, other: string): boolean {
  const [first, then] = [earliestDay(one), earliestDay(other)];
  return first !== null && then !== null && first < then;
}

/** A date that something counts from: in a year that is stated, and come by today. */
export function comeBy(today: string, partial: string, path: string): string {
  const first = earliestDay(partial);
  if (first === null)
    return refuse('YEAR_MISSING', `"${partial}" does not say from when. Give a date with its year.`, path);
  if (first > today)
    refuse(
      'DATE_TO_COME',
      `"${partial}" has yet to come. Give a date up to today, or record it when it has come.`,
      path,
    );
  return partial;
}

export function inOrder(earlier: string | null | undefined, later: string | null | undefined, path: string): void {
  if (earlier == null || later == null || !liesBefore(later, earlier)) return;
  refuse('OUT_OF_ORDER', `${later} lies before ${earlier}. Check the two dates.`, path);
}

const partsOf = (partial: string): number[] =>
  partial.includes('XXXX')
    ? []
    : partial
        .replace(/^\.\.\//, '')
        .replace(/~$/, '')
        .split('-')
        .map(Number);
