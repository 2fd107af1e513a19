/** Figures older than they should be: the next ones were due and did not come. */
import type { Doubt, Reported } from './figures-of.js';
import { spanName } from './span.js';

/** How often an owner refreshes its figures, and how long after their last day they come. */
export interface Refresh {
  everyMonths: number;
  lagDays: number;
}

const dayMs = 86_400_000;

/** The day so many months on; the end of a month stays the end of one. */
function monthsOn(day: string, months: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const daysIn = (on: number) => new Date(Date.UTC(year, on, 0)).getUTCDate();
  const target = month + months;
  return new Date(Date.UTC(year, target - 1, date === daysIn(month) ? daysIn(target) : Math.min(date, daysIn(target))));
}

/** Without a stated interval nothing is stale: nobody promised to refresh it. */
export function stale({ span, reportedBy }: Reported, refresh: Refresh | undefined, today: string): Doubt | undefined {
  if (refresh === undefined) return undefined;
  const due = new Date(monthsOn(span.endsOn, refresh.everyMonths).getTime() + refresh.lagDays * dayMs);
  const dueOn = due.toISOString().slice(0, 10);
  if (today <= dueOn) return undefined;
  return {
    rule: 'STALE',
    detail: `The newest figures are for ${spanName(span)}, and the next were due on ${spanName({ startsOn: dueOn, endsOn: dueOn })}: ask ${reportedBy} for them.`,
  };
}
