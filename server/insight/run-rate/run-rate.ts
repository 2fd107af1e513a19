/** Works out the pace of a plan from the counts of what is done. */
import type { RunRate } from '../../../schema/insight/run-rate.js';
import type { DecimalFigure } from '../../../schema/shared/figures.js';
import { rounded } from '../../../schema/shared/rounded.js';
import { daysAMonth, daysAfter, daysBetween, latestDay } from '../day-spans.js';
import { doesNotArise, notKnown, valueOf, workedOut } from '../worked-out.js';
import { assumptionsOf, gapsOf } from './beside-run-rate.js';
import { completionsOf, expectedOf, figure, type Plan } from './completions.js';

/** The answer without the records it leads to. */
export interface Pace extends Omit<RunRate, 'intervention' | 'tallies'> {
  tallyIds: string[];
}

export function paceOf(plan: Plan, by: string | undefined, today: string): Pace {
  const counted = completionsOf(plan, today);
  const expected = expectedOf(plan, counted, by);
  const due = by ?? expected?.expectedBy ?? plan.dueOn;
  const toBeDone = figure(expected?.count ?? counted.total);
  const at = latestDay(counted.asAt);
  const [past, left] = [daysFrom(latestDay(plan.startedOn), at), daysFrom(at, latestDay(due))];
  const [done, wanted] = [valueOf(counted.done), valueOf(toBeDone)];
  const remaining = done === null || wanted === null ? null : Math.max(wanted - done, 0);
  const achieved: Speed = { many: done, days: past };
  const required: Speed = { many: remaining, days: left };
  const isPast = left !== undefined && left <= 0;
  return {
    basis: counted.basis,
    asAt: counted.asAt,
    by: due,
    total: counted.total,
    done: counted.done,
    toBeDone,
    remaining: remaining === null ? notKnown(noCount) : workedOut(remaining, `${String(wanted)} less ${String(done)}.`),
    monthsPast: months(past, 'The day the plan began, or the day of the counts, is not on record.'),
    monthsLeft: months(
      left,
      'No date by which so many are to be done is on record with its year, or no count has a day.',
    ),
    achievedAMonth: aMonth(achieved, 'The day the plan began is not on record.'),
    requiredAMonth: isPast
      ? doesNotArise('The date was past when the counts were made.')
      : aMonth(required, 'No date is on record by which they are to be done.'),
    timesThePace: timesThePace(required, achieved),
    reachedAtPaceOn: at === undefined ? null : reachedOn(at, remaining, achieved),
    tallyIds: [...counted.tallies, ...(expected === undefined ? [] : [expected])].map(({ id }) => id),
    assumptions: assumptionsOf(plan, counted, due, expected),
    gaps: gapsOf(plan, counted, due, today),
  };
}

const noCount = 'How many are done is not on record.';

/** So many in so many days, as far as either is known. */
interface Speed {
  many: number | null;
  days: number | undefined;
}

function daysFrom(one: string | undefined, other: string | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : daysBetween(one, other);
}

function months(days: number | undefined, why: string): DecimalFigure {
  return days === undefined ? notKnown(why) : workedOut(rounded(days / daysAMonth, 2), `${String(days)} days.`);
}

function aDay({ many, days }: Speed): number | undefined {
  return many === null || days === undefined || days <= 0 ? undefined : many / days;
}

function aMonth(speed: Speed, why: string): DecimalFigure {
  const each = aDay(speed);
  if (each === undefined) return notKnown(speed.many === null ? noCount : why);
  return workedOut(rounded(each * daysAMonth, 2), `${String(speed.many)} in ${String(speed.days)} days.`);
}

function timesThePace(required: Speed, achieved: Speed): DecimalFigure {
  const [wanted, had] = [aDay(required), aDay(achieved)];
  if (wanted === undefined || had === undefined) return notKnown('One of the two paces is not known.');
  if (had === 0) return notKnown('Nothing was done yet, so there is no pace to set it against.');
  return workedOut(rounded(wanted / had, 2), 'Required over achieved.');
}

/** The first day on which the rest would be done. */
function reachedOn(at: string, remaining: number | null, { many, days }: Speed): string | null {
  if (remaining === null || many === null || many <= 0 || days === undefined || days <= 0) return null;
  const over = (remaining * days) % many;
  return daysAfter(at, (remaining * days - over) / many + (over > 0 ? 1 : 0));
}
