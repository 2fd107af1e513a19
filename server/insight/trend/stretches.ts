/** Parts a series where values may not be set against those before, and says of each part what in it does not look like chance. */
import type { SignalMeaning, TrendRule, TrendStretch } from '../../../schema/insight/trend.js';
import type { Polarity } from '../../../schema/indicators/indicator.js';
import { rounded } from '../../../schema/shared/rounded.js';
import type { Lead } from '../lead.js';
import { notKnown, workedOut } from '../worked-out.js';
import { leastForLimits, limitsOf, signalsOf } from './process-limits.js';
import type { Series, SeriesValue } from './series.js';

/** A value that is reckoned with. */
export interface Reckoned extends SeriesValue {
  from: string;
  on: string;
  number: number;
}

interface Beginning {
  change: string;
  id: string;
}

export interface Stretch {
  values: Reckoned[];
  begins: Beginning | undefined;
}

export interface Signal {
  rules: TrendRule[];
  meaning: SignalMeaning | null;
}

export function stretchesOf({ values, breaks }: Series): Stretch[] {
  const stretches: Stretch[] = [];
  for (const value of values.filter(isReckoned).toSorted((one, other) => (one.on < other.on ? -1 : 1))) {
    const before = stretches.at(-1)?.values.at(-1);
    const begins = before === undefined ? undefined : partedBy(before, value, breaks);
    const reckoned = { ...value, number: Number(value.value.value) };
    if (before === undefined || begins !== undefined) stretches.push({ values: [reckoned], begins });
    else stretches.at(-1)?.values.push(reckoned);
  }
  return stretches;
}

const isReckoned = (value: SeriesValue): value is Reckoned =>
  value.leftOut === null && value.from !== undefined && value.on !== undefined;

function partedBy(before: SeriesValue, value: Reckoned, breaks: Series['breaks']): Beginning | undefined {
  const parted = breaks.findLast(({ on }) => (before.from ?? '') < on && on <= value.from);
  if (parted !== undefined) return parted;
  if (value.clock === undefined || value.clock.id === before.clock?.id) return undefined;
  return { id: value.clock.id, change: `Counted by another clock: ${value.clock.name}.` };
}

/** Where limits are locked: at the first points of a stretch, or at those until a day. */
export interface Baseline {
  points?: number | null;
  until?: string | null;
}

/** A stretch that begins after the day has none of its own to be locked at. */
function lockedAt({ values }: Stretch, baseline: Baseline | null | undefined): Reckoned[] {
  const { points, until } = baseline ?? {};
  if (points != null) return values.slice(0, points);
  const before = until == null ? [] : values.filter(({ on }) => on <= until);
  return before.length === 0 ? values : before;
}

export function described(
  stretch: Stretch,
  number: number,
  lead: Lead,
  baseline: Baseline | null | undefined,
): TrendStretch {
  const { values, begins } = stretch;
  const locked = lockedAt(stretch, baseline);
  const limits = limitsOf(locked.map((value) => value.number));
  const few = `${String(locked.length)} of at least ${String(leastForLimits)} points: limits drawn from so few would say nothing.`;
  const from =
    locked.length === values.length
      ? `From ${String(values.length)} points.`
      : `Locked at the first ${String(locked.length)} of ${String(values.length)} points.`;
  const shown = (value: number | undefined) =>
    value === undefined ? notKnown(few) : workedOut(rounded(value, 2), from);
  return {
    number,
    from: values[0]?.on ?? '',
    to: values.at(-1)?.on ?? '',
    points: values.length,
    begins: begins?.change ?? null,
    break: begins === undefined ? null : lead(begins.id),
    limitPoints: locked.length,
    centre: shown(limits?.centre),
    lower: shown(limits?.lower),
    upper: shown(limits?.upper),
  };
}

/** Limits that are locked judge the points after them, too. */
export function signalsIn(stretch: Stretch, polarity: Polarity, baseline: Baseline | null | undefined): Signal[] {
  const { values } = stretch;
  const numbers = values.map(({ number }) => number);
  const limits = limitsOf(lockedAt(stretch, baseline).map(({ number }) => number));
  if (limits === undefined) return values.map(() => ({ rules: [], meaning: null }));
  return signalsOf(numbers, limits).map((rules, at) => ({
    rules,
    meaning: rules.length === 0 ? null : meaningOf((numbers[at] ?? 0) - limits.centre, polarity),
  }));
}

function meaningOf(aboveCentre: number, polarity: Polarity): SignalMeaning {
  if (polarity === 'NEITHER' || aboveCentre === 0) return 'NEITHER';
  return aboveCentre > 0 === (polarity === 'HIGH') ? 'IMPROVEMENT' : 'CONCERN';
}
