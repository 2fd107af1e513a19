/** Finds the one series that a trend is asked for, and works the trend out. */
import type { Trend, TrendSeries } from '../../../schema/insight/trend.js';
import type { Asking } from '../asking.js';
import { refusedInsight } from '../refused-insight.js';
import { workedOut } from '../worked-out.js';
import { indicatorSeries, seriesOfArea } from './indicator-series.js';
import type { Series } from './series.js';
import { leastForLimits } from './process-limits.js';
import type { Baseline } from './stretches.js';
import { trainingSeries } from './training-series.js';
import { trendOf } from './trend.js';
import { waitSeries } from './wait-series.js';

export interface TrendWanted {
  target: string | null | undefined;
  by: string | null | undefined;
  baseline: Baseline | null | undefined;
}

export async function readTrend(
  asking: Asking,
  named: TrendSeries,
  { target, by, baseline }: TrendWanted,
): Promise<Trend> {
  checkBaseline(baseline);
  const series = await seriesNamed(asking, named);
  const asked =
    target == null
      ? series.target && { ...series.target, by: by ?? series.target.by }
      : { value: workedOut(target, 'Given in the query.'), by: by ?? null, id: null };
  return trendOf(series, asking.lead, asked, baseline);
}

export async function readTrends(asking: Asking, area: string): Promise<Trend[]> {
  return (await seriesOfArea(asking, area)).map((series) => trendOf(series, asking.lead));
}

function checkBaseline(baseline: TrendWanted['baseline']): void {
  if (baseline == null) return;
  const { points, until } = baseline;
  if ((points == null) === (until == null))
    throw refusedInsight('BAD_BASELINE', 'Lock limits either at a number of `points` or at those `until` a day.');
  if (points != null && points < leastForLimits)
    throw refusedInsight(
      'BAD_BASELINE',
      `Limits from ${String(points)} points would say nothing. Lock them at ${String(leastForLimits)} or more.`,
    );
}

async function seriesNamed(asking: Asking, named: TrendSeries): Promise<Series> {
  const { indicator, area, definition, pathway, measure, trainingCourse } = named;
  if ([indicator, pathway, trainingCourse].filter((each) => each != null).length !== 1)
    throw refusedInsight(
      'BAD_SERIES',
      'Name one series: an `indicator` with its `area`, a `pathway`, or a `trainingCourse`.',
    );
  if (indicator == null && (area != null || definition != null))
    throw refusedInsight('BAD_SERIES', '`area` and `definition` go with an `indicator`. Leave them out.');
  if (pathway == null && measure != null)
    throw refusedInsight('BAD_SERIES', '`measure` goes with a `pathway`. Leave it out.');
  if (pathway != null) return waitSeries(asking, pathway, measure ?? 'TOTAL');
  if (trainingCourse != null) return trainingSeries(asking, trainingCourse);
  if (indicator == null || area == null)
    throw refusedInsight('BAD_SERIES', 'An `indicator` is followed in one `area`: name its slug.');
  return indicatorSeries(asking, { indicator, area, definition: definition ?? null });
}
