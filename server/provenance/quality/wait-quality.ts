/** Every doubt that fits a wait snapshot: the newest of one list by one clock, with those before it. */
import { bandShift } from './band-shift.js';
import { bandSum } from './band-sum.js';
import { figuresOfWait, type WaitFigures } from './band-figures.js';
import type { Doubt } from './figures-of.js';
import { identicalConsecutive } from './identical-consecutive.js';
import { missingSubmitter, type Submitter } from './missing-submitter.js';
import { negative } from './negative.js';
import { stale, type Refresh } from './stale.js';
import { yearOnYearJump } from './year-on-year-jump.js';
import { zeroSpike } from './zero-spike.js';

export interface WaitContext {
  /** The day the figures are looked at. */
  today: string;
  refresh?: Refresh;
  breaksOn?: readonly string[];
  /** For a list over several providers: each with its figure. */
  submitters?: readonly Submitter[];
  statedMissing?: number;
}

export function waitDoubts(series: readonly WaitFigures[], context: WaitContext): Doubt[] {
  const now = series.at(-1);
  if (now === undefined) return [];
  const { today, refresh, breaksOn = [], submitters = [], statedMissing = 0 } = context;
  const figures = series.map(figuresOfWait);
  const totals = series.map(({ span, reportedBy, total }) => ({ span, reportedBy, value: total }));
  const found = [
    negative(figuresOfWait(now)),
    zeroSpike(figures),
    identicalConsecutive(figures),
    bandSum(now),
    bandShift(series),
    yearOnYearJump(totals, { unit: 'COUNT', breaksOn }),
    missingSubmitter({ ...now, submitters, statedMissing }),
    stale(now, refresh, today),
  ];
  return found.filter((doubt) => doubt !== undefined);
}
