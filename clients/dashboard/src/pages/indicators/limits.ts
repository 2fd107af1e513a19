/** Process limits and signals of a series as the trend of the API works them out. */
import type { ChartLine } from '../../charts/line-chart.js';
import { count, counted } from '../../figures/numbers.js';
import type { SeriesTrendFragment, TrendRule } from '../../gql/graphql.js';
import { placeOf, type Counted, type IndicatorOfArea } from './indicator-series.js';

export type TrendOfSeries = SeriesTrendFragment;

const rules: Record<TrendRule, string> = {
  NEAR_LIMIT: 'two of three next to a limit',
  OUTSIDE_LIMITS: 'outside the limits',
  SHIFT: 'seven or more on one side of the mean',
  TREND: 'seven or more that all rise or all fall',
};

/** A straight line through fewer says nothing of where it leads. */
const fewestForTarget = 3;

/** The trend of the series that is drawn first, where that is long enough to have limits, or to be carried on to a target. */
export function trendOf(
  { slug, counted: [first], targets }: IndicatorOfArea,
  trends: readonly TrendOfSeries[],
): TrendOfSeries | undefined {
  if (first === undefined) return undefined;
  const known = first.observations.filter(({ value }) => value.value !== null).length;
  const hasTarget = targets.some(({ value }) => value.value !== null);
  if (known < (hasTarget ? fewestForTarget : fewest)) return undefined;
  return trends.find(
    ({ subject, definition }) =>
      'slug' in subject && subject.slug === slug && definition?.slug === first.definition.slug,
  );
}

/** A series shorter than this has no limits: the method has nothing to tell chance from. */
export const fewest = 12;

interface Limits {
  readonly lines: readonly ChartLine[];
  readonly sentences: readonly string[];
  readonly ringed: (line: ChartLine) => ChartLine;
}

export function limitsOf(
  trend: TrendOfSeries | undefined,
  observations: Counted['observations'],
  words: (value: number) => string,
): Limits {
  const known = observations.filter(({ value }) => value.value !== null).length;
  if (!trend) {
    const few = `${counted(known, 'figure')}: too few for process limits, which need ${count(fewest)}.`;
    return { lines: [], sentences: known > 1 && known < fewest ? [few] : [], ringed: (line) => line };
  }
  const between = (from: string, to: string) =>
    observations.filter(({ period }) => period !== null && from <= period.endsOn && period.endsOn <= to);
  const lines = trend.stretches.flatMap(({ number, from, to, centre, lower, upper }) => {
    const own = between(from, to).flatMap(({ period }) => (period === null ? [] : [placeOf(period)]));
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    const levels = [
      ['Upper limit', upper],
      ['Mean', centre],
      ['Lower limit', lower],
    ] as const;
    return levels.flatMap(([name, { value }]): ChartLine[] =>
      value === null
        ? []
        : [
            {
              name: `${name} ${String(number)}`,
              role: 'limit',
              points: [first, last].map((at) => ({ at, value: Number(value), label: '' })),
              label: `${name} ${words(Number(value))}`,
            },
          ],
    );
  });
  const signals = trend.points.filter(({ rules: broken }) => broken.length > 0);
  const days = new Set(signals.map(({ on }) => on));
  const ringedPlaces = new Set(
    observations.flatMap(({ period }) => (period !== null && days.has(period.endsOn) ? [placeOf(period)] : [])),
  );
  const named = [...new Set(signals.flatMap(({ rules: broken }) => broken))].map((rule) => rules[rule]);
  const told =
    signals.length === 0
      ? 'None of the points stands out from chance.'
      : `${counted(signals.length, 'point')} drawn hollow would be rare by chance alone (${named.join('; ')}). Rules of NHS England’s Making Data Count; they say that something changed, not why.`;
  const few = trend.stretches.filter(({ centre }) => centre.value === null);
  return {
    lines,
    sentences: [
      ...(lines.length > 0 ? [told] : []),
      ...few.map(
        ({ points, from, to }) =>
          `${counted(points, 'figure')} from ${from.slice(0, 4)} to ${to.slice(0, 4)}: too few for process limits, which need ${count(fewest)}.`,
      ),
      ...(trend.forecast.outlook === 'NOT_KNOWN' ? [] : [trend.forecast.note]),
    ],
    ringed: (line) => ({
      ...line,
      points: line.points.map((point) => (ringedPlaces.has(point.at) ? { ...point, isRinged: true } : point)),
    }),
  };
}
