/** How much of a whole is taken on each day: the hours of a post, or the shares of its cost. */
import { decimalOf, exact } from '../platform/exact-decimal.js';

/** Null is open to that side. */
export interface Stretch {
  from: string | null;
  to: string | null;
  amount: string;
}

export interface Overfull {
  day: string;
  /** What was left for it on that day: below zero where too much was taken before. */
  left: string;
}

const covers = ({ from, to }: Stretch, day: string): boolean => (from ?? day) <= day && (to ?? day) >= day;

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
export const dayAfter = (day: string): string => shifted(day, 1);
export const dayBefore = (day: string): string => shifted(day, -1);

/** The first day of `added` on which it takes more than is left of the whole. More can only be taken from a day on which something begins. */
export function firstOverfull(
  whole: string,
  taken: readonly Stretch[],
  added: Stretch & { from: string },
): Overfull | undefined {
  const beginnings = taken.flatMap(({ from }) => (from !== null && covers(added, from) ? [from] : []));
  for (const day of [added.from, ...beginnings].sort()) {
    const onDay = taken.filter((stretch) => covers(stretch, day));
    const left = onDay.reduce((rest, { amount }) => rest - exact(amount), exact(whole));
    if (exact(added.amount) > left) return { day, left: decimalOf(left) };
  }
  return undefined;
}
