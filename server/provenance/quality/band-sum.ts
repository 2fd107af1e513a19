/** Bands that do not add up to their total. Unvalidated lists may say that they do not; it is told all the same. */
import { bandFigures, type BandFigure, type WaitFigures } from './band-figures.js';
import { given, sum, valuesOf, written, type Doubt } from './figures-of.js';
import { roundingStep } from './rounding.js';
import { spanName } from './span.js';

/** A published last band begins past day 365 where the one before it ends with day 364: one day off is no gap. */
const nextBand = 2;

type Fit = 'ALL' | 'SOME' | 'OVERLAP';

/** Whether each wait falls in one of the bands, in one at most, or in more than one. */
function fitOf(bands: readonly BandFigure[]): Fit {
  const ordered = bands.toSorted((one, other) => one.fromDays - other.fromDays);
  const steps = ordered.slice(1).map(({ fromDays }, index) => fromDays - (ordered[index]?.toDays ?? Infinity));
  if (steps.some((step) => step < 1)) return 'OVERLAP';
  const isOpen = ordered[0]?.fromDays === 0 && ordered.at(-1)?.toDays === null;
  return isOpen && steps.every((step) => step <= nextBand) ? 'ALL' : 'SOME';
}

export function bandSum({ span, reportedBy, total: list, bands }: WaitFigures): Doubt | undefined {
  const total = given(list);
  const counts = valuesOf(bandFigures(bands));
  const isRough = [list, ...bands.map(({ count }) => count)].some(({ qualifier }) => qualifier !== 'EXACT');
  const fit = fitOf(bands);
  if (total === undefined || counts.length === 0 || isRough || fit === 'OVERLAP') return undefined;
  const difference = sum(counts) - total;
  const isWhole = fit === 'ALL' && counts.length === bands.length;
  // Each band and the total may be off by half a step.
  const step = roundingStep([total, ...counts]);
  const tolerance = step === 1 ? 0 : ((counts.length + 1) * step) / 2;
  // Where a band is missing the others may come to less than the total, never to more.
  if (Math.abs(difference) <= tolerance || (difference < 0 && !isWhole)) return undefined;
  const off = `${written(Math.abs(difference))} ${difference < 0 ? 'fewer' : 'more'} than`;
  return {
    rule: 'BAND_SUM',
    detail: `The bands for ${spanName(span)} hold ${written(sum(counts))} people, ${off} the total of ${written(total)}: ask ${reportedBy} which is right, and take shares of the list from neither until then.`,
  };
}
