/** What reading has to reach, and whether it does. Only what was measured in the run is judged. */
import type { Measured } from './measure.js';
import type { OperationName } from './operations.js';
import { ratioOf } from './ratios.js';
import type { SystemName } from './systems.js';

export interface Bar {
  says: string;
  value: number;
  bar: number;
  isMet: boolean;
}

type PerOperation = Readonly<Record<OperationName, number>>;

const least: readonly (readonly [says: string, to: readonly SystemName[], bars: PerOperation])[] = [
  ['the json_agg statement', ['limitJsonAgg'], { dashboard: 1.8, deepJoin: 2.2, list: 2.2, lookup: 0.8 }],
  [
    'the better hand-written form',
    ['limitJsonAgg', 'limitFlat'],
    { dashboard: 0.9, deepJoin: 0.9, list: 0.9, lookup: 0.7 },
  ],
  ['PostGraphile', ['postgraphile'], { dashboard: 5, deepJoin: 5, list: 5, lookup: 2.5 }],
  ['the usual way', ['usual'], { dashboard: 12, deepJoin: 12, list: 12, lookup: 6 }],
];
const leastOfHit = 2;
const mostOfHistory = 1.2;
const mostMemoryMb = 400;
/** The operations with totals of the ledger. */
const withTotals = ['dashboard', 'deepJoin'] as const;

export function barsOf(measured: readonly Measured[]): Bar[] {
  const operations = [...new Set(measured.map(({ operation }) => operation))];
  return [
    ...least.flatMap(([says, to, bars]) =>
      operations.flatMap((operation) => {
        const ratios = to.map((system) => ratioOf(measured, operation, 'throughline', system));
        return ratios.includes(undefined)
          ? []
          : [atLeast(`${operation} to ${says}`, Math.min(...(ratios as number[])), bars[operation])];
      }),
    ),
    ...present(ratioOf(measured, 'dashboard', 'throughlineCached', 'throughline'), (ratio) =>
      atLeast('dashboard out of the cache to dashboard uncached', ratio, leastOfHit),
    ),
    ...withTotals.flatMap((operation) =>
      present(ratioOf(measured, operation, 'throughlineAtScale1', 'throughline'), (ratio) =>
        atMost(`${operation} on the plain ledger to ${operation} on the larger one, at most`, ratio, mostOfHistory),
      ),
    ),
    ...present(peakOf(measured), (value) => atMost('peak memory in MB, at most', value, mostMemoryMb)),
  ];
}

function atLeast(says: string, value: number, bar: number): Bar {
  return { says, value, bar, isMet: value >= bar };
}

function atMost(says: string, value: number, bar: number): Bar {
  return { says, value, bar, isMet: value <= bar };
}

function present<Value>(value: number | undefined, then: (value: number) => Value): Value[] {
  return value === undefined ? [] : [then(value)];
}

function peakOf(measured: readonly Measured[]): number | undefined {
  const peaks = measured
    .filter(({ system }) => system === 'throughline')
    .flatMap(({ rounds }) => rounds.map(({ peakMemoryMb }) => peakMemoryMb));
  return peaks.length === 0 ? undefined : Math.max(...peaks);
}
