/** A line period by period: budgets by version, what was moved, spent and forecast, and how long the rest lasts. */
import type { PeriodSpend } from '../../../schema/insight/spend.js';
import { rounded, wholePence } from '../../../schema/shared/rounded.js';
import { pounds } from '../../finance/money.js';
import { dayInWords, daysAfter, daysAMonth, daysBetween, earliestDay } from '../day-spans.js';
import { groupedBy } from '../grouped-by.js';
import type { Asking } from '../asking.js';
import type { MoneyOfLineFragment, SpanOfLineFragment } from '../questions.js';
import { doesNotArise, notKnown, valueOf, workedOut, type WorkedOut } from '../worked-out.js';
import type { Line, SpendEntry } from './line.js';

export type Leads = Pick<Asking, 'lead' | 'leadAll'>;
type Pence = WorkedOut<number>;
type Moved = Line['virementsIn']['nodes'][number];

/** What a day decided is in force from the first day it may mean. */
const decidedBy = (asAt: string) => (each: { approvedOn?: string | null; madeOn?: string | null; asAt: string }) =>
  (earliestDay(each.approvedOn ?? each.madeOn ?? each.asAt) ?? '9999') <= asAt;

const inOrder = <Each extends { asAt: string; recordedAt: string; approvedOn?: string | null }>(
  all: readonly Each[],
): Each[] => {
  const key = ({ approvedOn, asAt, recordedAt }: Each): string =>
    `${earliestDay(approvedOn ?? asAt) ?? ''} ${recordedAt}`;
  return all.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
};

export function periodsOf(line: Line, entries: readonly SpendEntry[], asAt: string, leads: Leads): PeriodSpend[] {
  const versions = inOrder(line.budgetVersions.nodes.filter(decidedBy(asAt)));
  const periods = groupedBy(
    [...versions, ...line.forecasts.nodes].map(({ period }) => period),
    (period) => period?.id,
  );
  return [...periods.values()]
    .flatMap(([period]) => (period === undefined ? [] : [period]))
    .toSorted((one, other) => ((one?.startsOn ?? '9999') < (other?.startsOn ?? '9999') ? -1 : 1))
    .map((period) => periodOf(line, versions, entries, period, asAt, leads));
}

function periodOf(
  line: Line,
  versions: Line['budgetVersions']['nodes'],
  entries: readonly SpendEntry[],
  period: SpanOfLineFragment | null,
  asAt: string,
  { lead, leadAll }: Leads,
): PeriodSpend {
  const of = <Each extends { period: SpanOfLineFragment | null }>(all: readonly Each[]): Each[] =>
    all.filter((each) => each.period?.id === period?.id);
  const ours = of(versions);
  const approved: Pence =
    ours.findLast(({ stage }) => stage === 'APPROVED' || stage === 'REVISED')?.amount ??
    notKnown('No approved budget is on record for the period.');
  const outturn: Pence =
    ours.findLast(({ stage }) => stage === 'OUTTURN')?.amount ??
    inOrder(of(line.forecasts.nodes).filter(decidedBy(asAt))).at(-1)?.amount ??
    notKnown('Neither an outturn nor a forecast is on record for the period.');
  const moved = (all: readonly Moved[]): Pence =>
    sumOf(all.filter((each) => isMovedIn(period, each) && decidedBy(asAt)(each)).map(({ amount }) => amount));
  const { spent, until } = spentIn(period, entries, asAt);
  return {
    period: period === null ? null : lead(period.id),
    versions: leadAll(ours.map(({ id }) => id)),
    approved,
    movedIn: moved(line.virementsIn.nodes),
    movedOut: moved(line.virementsOut.nodes),
    spent,
    spentUntil: until ?? null,
    outturn,
    variance: lessThan(approved, outturn),
    ...runOut(approved, spent, until, period),
  };
}

/** A virement whose source names no period moves the budgets of the one it was made in. */
function isMovedIn(period: SpanOfLineFragment | null, moved: Moved): boolean {
  if (period === null || moved.period !== null) return moved.period?.id === period?.id;
  const day = earliestDay(moved.madeOn ?? moved.asAt) ?? '';
  return period.startsOn <= day && day <= period.endsOn;
}

/** Nothing moved is none: the virements of a line are all on record. */
function sumOf(amounts: readonly MoneyOfLineFragment[]): Pence {
  const known = amounts.map(valueOf);
  if (known.some((amount) => amount === null)) return notKnown('The sum of a virement is not known.');
  return workedOut(known.reduce<number>((sum, amount) => sum + (amount ?? 0), 0));
}

function lessThan(approved: Pence, outturn: Pence): Pence {
  const [budget, spent] = [valueOf(approved), valueOf(outturn)];
  return budget === null || spent === null
    ? notKnown('It needs an approved budget, and an outturn or a forecast.')
    : workedOut(budget - spent);
}

/** Entries on the cumulative basis count once, by the latest of the period. */
export function spentIn(
  period: SpanOfLineFragment | null,
  entries: readonly SpendEntry[],
  asAt: string,
): { spent: Pence; until: string | undefined } {
  if (period === null) return { spent: notKnown('The budget is for no stated period.'), until: undefined };
  const ours = entries.filter((each) => each.period.startsOn >= period.startsOn && each.period.endsOn <= period.endsOn);
  if (ours.length === 0) return { spent: notKnown('No spend has been reported for the period.'), until: undefined };
  const key = (each: SpendEntry): string => `${each.period.endsOn} ${each.postedOn} ${each.recordedAt}`;
  const latest = ours.reduce((one, other) => (key(other) > key(one) ? other : one));
  const sum = latest.basis === 'CUMULATIVE' ? latest.amount : ours.reduce((total, { amount }) => total + amount, 0);
  const until = latest.period.endsOn < asAt ? latest.period.endsOn : asAt;
  return { spent: workedOut(sum), until };
}

export function runOut(
  approved: Pence,
  spent: Pence,
  until: string | undefined,
  period: { startsOn: string; endsOn: string } | null,
): Pick<PeriodSpend, 'runRate' | 'runsOutOn' | 'leftAtEnd'> {
  const [budget, gone] = [valueOf(approved), valueOf(spent)];
  if (period === null || until === undefined || gone === null) {
    const why = notKnown('No spend is reported for the period.');
    return { runRate: why, runsOutOn: null, leftAtEnd: why };
  }
  const days = daysBetween(period.startsOn, until) + 1;
  const whole = daysBetween(period.startsOn, period.endsOn) + 1;
  const aDay = gone / days;
  const runRate = workedOut(wholePence(aDay * daysAMonth), `${pounds(gone)} in ${String(days)} days.`);
  if (budget === null) return { runRate, runsOutOn: null, leftAtEnd: notKnown('The approved budget is not known.') };
  if (days >= whole) return { runRate, runsOutOn: null, leftAtEnd: doesNotArise('The period has ended.') };
  const left = budget - wholePence(aDay * whole);
  const day =
    gone >= budget ? until : aDay > 0 ? daysAfter(until, Number(rounded((budget - gone) / aDay, 0))) : undefined;
  return {
    runRate,
    runsOutOn: day !== undefined && day <= period.endsOn ? day : null,
    leftAtEnd: workedOut(left, `If it goes on so until ${dayInWords(period.endsOn)}.`),
  };
}
