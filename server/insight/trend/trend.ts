/** A trend from its series: every value on record, the stretches between breaks, and where the last of them leads. */
import type { Assumption } from '../../../schema/insight/assumption.js';
import type { Gap, GapKind } from '../../../schema/insight/gap.js';
import type { LeftOut, Trend, TrendPoint } from '../../../schema/insight/trend.js';
import { groupedBy } from '../grouped-by.js';
import type { Lead } from '../lead.js';
import { assume, gap, ruleOfPlatform } from '../said-beside.js';
import { leastForLimits } from './process-limits.js';
import type { Series, SeriesTarget, SeriesValue } from './series.js';
import { described, signalsIn, stretchesOf, type Baseline, type Signal } from './stretches.js';
import { forecastTo } from './target-forecast.js';

export function trendOf(series: Series, lead: Lead, asked?: SeriesTarget, baseline?: Baseline | null): Trend {
  const stretches = stretchesOf(series);
  const placed = new Map<string, Signal & { stretch: number }>();
  stretches.forEach((stretch, index) => {
    const signals = signalsIn(stretch, series.polarity, baseline);
    stretch.values.forEach(({ id }, at) => {
      placed.set(id, { rules: [], meaning: null, ...signals[at], stretch: index + 1 });
    });
  });
  const { subjectId, definitionId, measures, unit, polarity } = series;
  const leftOut = series.values.flatMap((value) => (value.leftOut === null ? [] : [value.leftOut]));
  return {
    subject: lead(subjectId),
    definition: definitionId === null ? null : lead(definitionId),
    measures,
    unit,
    polarity,
    points: series.values.toSorted(byDay).map(({ id, on, value, leftOut: because }): TrendPoint => {
      const { rules = [], meaning = null, stretch = null } = placed.get(id) ?? {};
      return { record: lead(id), on: on ?? null, value, leftOut: because, stretch, rules, meaning };
    }),
    leftOut: [...groupedBy(leftOut, (because) => because)].map(([because, of]) => ({ because, points: of.length })),
    stretches: stretches.map((stretch, index) => described(stretch, index + 1, lead, baseline)),
    forecast: forecastTo(asked ?? series.target, stretches.at(-1)?.values ?? [], polarity, lead),
    assumptions,
    gaps: gapsIn(series, lead),
  };
}

/** Those without a day last. */
function byDay(one: SeriesValue, other: SeriesValue): number {
  return (one.on ?? '9999') < (other.on ?? '9999') ? -1 : 1;
}

const rulesOfNhs =
  'NHS England, Making Data Count (england.nhs.uk/publication/making-data-count), with the run lengths of NHSRplotthedots 0.2.2; decision 0031';

const assumptions: Assumption[] = [
  assume(
    `Limits are the mean and 2.66 mean moving ranges to either side, over the points of a stretch, or of its baseline where one is given, if they are ${String(leastForLimits)} or more; seven points make a shift or a trend.`,
    rulesOfNhs,
  ),
  assume(
    'The values of a stretch come from one process and do not lean on one another; values left out are passed over, and those on either side count as neighbours.',
    'Nothing on record.',
  ),
  assume(
    'The forecast is a straight line by least squares through the latest points, 12 at most, with the interval that holds the next value 19 times in 20. It knows no season, no ceiling and no plan.',
    'Ordinary least squares and Student’s t; decision 0031',
  ),
  assume(
    'A value of a period counts for its last day. Values in dispute, without a day, or that a rule says cannot be right are shown and not reckoned with.',
    ruleOfPlatform,
  ),
];

const kinds: Readonly<Partial<Record<LeftOut, readonly [GapKind, string]>>> = {
  NOT_DATED: ['NOT_DATED', 'It is not said of which day the value is, so it has no place in the series.'],
  DISPUTED: ['DISPUTED', 'What it counts is in dispute.'],
};

function gapsIn({ values, subjectId, measures }: Series, lead: Lead): Gap[] {
  if (values.length === 0)
    return [gap('NO_FIGURE', measures, 'Nobody has given a value of this series.', { record: lead(subjectId) })];
  return values.flatMap(({ id, leftOut, value, on }) => {
    const [kind, sentence] =
      (leftOut === 'NO_VALUE' ? stateOf(value) : leftOut === null ? undefined : kinds[leftOut]) ?? [];
    if (kind === undefined || sentence === undefined) return [];
    return [gap(kind, measures, sentence, { since: on ?? null, promisedFor: value.promisedFor, record: lead(id) })];
  });
}

function stateOf({ state }: SeriesValue['value']): readonly [GapKind, string] | undefined {
  switch (state) {
    case 'SUPPRESSED':
      return ['SUPPRESSED', 'The value is held back.'];
    case 'PROMISED':
      return ['PROMISED', 'The value is promised and not given.'];
    case 'UNKNOWN':
      return ['NO_FIGURE', 'The value was not given.'];
    case 'KNOWN':
    case 'DISPUTED':
    case 'NOT_APPLICABLE':
      return undefined;
  }
}
