/** How many actions of a plan are done: counted one by one, or as a source counts them. */
import type { RunRateBasis } from '../../../schema/insight/run-rate.js';
import type { CountFigure } from '../../../schema/shared/figures.js';
import { latestDay } from '../day-spans.js';
import type { PlanCountedFragment } from '../questions.js';
import { notKnown, workedOut } from '../worked-out.js';

export type Plan = PlanCountedFragment;
export type Tally = Plan['statusTallies']['nodes'][number];

export interface Completions {
  basis: RunRateBasis;
  asAt: string | null;
  total: CountFigure;
  done: CountFigure;
  tallies: readonly Tally[];
}

export function figure({ state, qualifier, value, promisedFor, note }: Tally['count'] | CountFigure): CountFigure {
  return { state, qualifier, value: value ?? null, promisedFor: promisedFor ?? null, note: note ?? null };
}

const byDay = (one: Tally, other: Tally): number =>
  (latestDay(other.asAt) ?? '').localeCompare(latestDay(one.asAt) ?? '');

export function completionsOf(plan: Plan, today: string): Completions {
  if (plan.listsAllActions) {
    const done = plan.actions.nodes.length;
    const total = figure({ ...plan.statusCounts.total, promisedFor: null });
    return {
      basis: 'ACTIONS',
      asAt: today,
      total,
      done: workedOut(done, 'Actions with a day of completion.'),
      tallies: [],
    };
  }
  const reported = plan.statusTallies.nodes.filter(({ basis }) => basis === 'REPORTED').sort(byDay);
  const done = reported.find(({ rating }) => rating?.canonical === 'COMPLETE');
  const total = reported.find(({ rating, asAt }) => rating === null && (done === undefined || asAt === done.asAt));
  const none = notKnown('No source counts them.');
  return {
    basis: done === undefined && total === undefined ? 'NOTHING' : 'TALLIES',
    asAt: done?.asAt ?? total?.asAt ?? null,
    total: total === undefined ? none : figure(total.count),
    done: done === undefined ? none : figure(done.count),
    tallies: [done, total].filter((tally) => tally !== undefined),
  };
}

/** How many were expected, for the date asked for or else by the last expectation that was stated with the counts or since. */
export function expectedOf(plan: Plan, { asAt }: Completions, by: string | undefined): Tally | undefined {
  return plan.statusTallies.nodes
    .filter(({ basis, rating }) => basis === 'EXPECTED' && rating?.canonical === 'COMPLETE')
    .filter((tally) => (latestDay(tally.asAt) ?? '') >= (latestDay(asAt) ?? ''))
    .sort(byDay)
    .find(({ expectedBy }) => by === undefined || latestDay(expectedBy) === latestDay(by));
}
