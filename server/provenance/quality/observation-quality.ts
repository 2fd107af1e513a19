/** Every doubt that fits an observation: the newest of one definition and area, with those before it. */
import type { Doubt, FiguresOf, SeenFigure } from './figures-of.js';
import { identicalConsecutive } from './identical-consecutive.js';
import { negative } from './negative.js';
import { stale, type Refresh } from './stale.js';
import { yearOnYearJump, type Measure, type Measured, type MeasuredUnit } from './year-on-year-jump.js';
import { zeroSpike } from './zero-spike.js';

export interface ObservationFigures extends Measured {
  numerator: SeenFigure;
  denominator: SeenFigure;
}

export interface ObservationContext extends Measure {
  unit: MeasuredUnit;
  /** The day the figures are looked at. */
  today: string;
  refresh?: Refresh;
}

/** A percentage may lie below zero and stands at 0 or 100 by itself; a rank says nothing alone. Their counts are looked at instead. */
const isAmount: Readonly<Record<MeasuredUnit, boolean>> = {
  COUNT: true,
  DAYS: true,
  WEEKS: true,
  PERCENT: false,
  RANK: false,
};

/** The figures of an observation that may be added and counted. */
function amounts(item: ObservationFigures, unit: MeasuredUnit): FiguresOf {
  const { span, reportedBy, value, numerator, denominator } = item;
  const figures = [
    { name: 'numerator', figure: numerator },
    { name: 'denominator', figure: denominator },
  ];
  return { span, reportedBy, figures: isAmount[unit] ? [{ name: 'value', figure: value }, ...figures] : figures };
}

/** Nobody out of many is zero as well: the denominator has no say. */
const counted = ({ figures, ...item }: FiguresOf): FiguresOf => ({
  ...item,
  figures: figures.filter(({ name }) => name !== 'denominator'),
});

export function observationDoubts(
  series: readonly ObservationFigures[],
  { today, refresh, ...measure }: ObservationContext,
): Doubt[] {
  const now = series.at(-1);
  if (now === undefined) return [];
  const figures = series.map((item) => amounts(item, measure.unit));
  const found = [
    negative(amounts(now, measure.unit)),
    zeroSpike(figures.map(counted)),
    identicalConsecutive(figures),
    yearOnYearJump(series, measure),
    stale(now, refresh, today),
  ];
  return found.filter((doubt) => doubt !== undefined);
}
