/** The days of the fictional world: all of them lie around one anchor and never around today. */

/** The day the invented records speak of: the same rows come out whenever they are made. */
export const anchor = '2026-03-31';
export const closedYear = '2024/2025|FY';
export const currentYear = '2025/2026|FY';

const dayMs = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export function daysAfter(date: string, days: number): string {
  return iso(Date.parse(date) + days * dayMs);
}

/** The last day of the month so many months before the anchor; below zero, after it. */
export function monthEnd(monthsBack: number): string {
  return iso(Date.UTC(2026, 3 - monthsBack, 0));
}

export const monthOf = (monthsBack: number): string => monthEnd(monthsBack).slice(0, 7);

/** The first working day from a date on. */
export function workingDay(date: string): string {
  const day = new Date(date).getUTCDay();
  return daysAfter(date, day === 6 ? 2 : day === 0 ? 1 : 0);
}
