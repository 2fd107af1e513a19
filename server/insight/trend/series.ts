/** A series of values as a trend is worked out from, whatever it is a series of. */
import type { LeftOut } from '../../../schema/insight/trend.js';
import type { IndicatorUnit, Polarity } from '../../../schema/indicators/indicator.js';
import { earliestDay, latestDay } from '../day-spans.js';
import { valueOf, type WorkedOut } from '../worked-out.js';

export interface SeriesValue {
  id: string;
  value: WorkedOut<string>;
  /** First and last day of its period, where both are known. */
  from: string | undefined;
  on: string | undefined;
  leftOut: LeftOut | null;
  /** What it is counted by, where that may change within a series. */
  clock: { id: string; name: string } | undefined;
}

export interface SeriesTarget {
  value: WorkedOut<string>;
  by: string | null;
  id: string | null;
}

export interface Series {
  subjectId: string;
  /** How an indicator is counted in it. */
  definitionId: string | null;
  measures: string;
  unit: IndicatorUnit;
  polarity: Polarity;
  values: readonly SeriesValue[];
  breaks: readonly { id: string; on: string; change: string }[];
  target: SeriesTarget | undefined;
}

/** What such a rule doubts cannot be a value of the series; other doubts are of values that may be as surprising as they look. */
const cannotBe = ['ZERO_SPIKE', 'IDENTICAL_CONSECUTIVE', 'NEGATIVE', 'MISSING_SUBMITTER'];

interface Recorded {
  id: string;
  value: WorkedOut<string>;
  period: { startsOn: string; endsOn: string } | null;
  asAt: string;
  qualityFlags: { nodes: readonly { rule: string }[] };
}

export function seriesValue(recorded: Recorded, clock?: SeriesValue['clock']): SeriesValue {
  const { id, value, period, asAt } = recorded;
  const from = period?.startsOn ?? earliestDay(asAt);
  const on = from === undefined ? undefined : (period?.endsOn ?? latestDay(asAt));
  const doubted = recorded.qualityFlags.nodes.some(({ rule }) => cannotBe.includes(rule));
  const leftOut: LeftOut | null =
    value.state === 'DISPUTED'
      ? 'DISPUTED'
      : valueOf(value) === null
        ? 'NO_VALUE'
        : on === undefined
          ? 'NOT_DATED'
          : doubted
            ? 'DOUBTED'
            : null;
  return { id, value, from, on, leftOut, clock };
}
