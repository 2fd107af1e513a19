/** One figure of the waits of a pathway as a series: of one list, whose clock may change on the way. */
import type { WaitMeasure } from '../../../schema/insight/trend.js';
import type { IndicatorUnit } from '../../../schema/indicators/indicator.js';
import type { Asking } from '../asking.js';
import { everyPage } from '../every-page.js';
import { groupedBy } from '../grouped-by.js';
import type { WaitSeriesQuery } from '../questions.js';
import type { WorkedOut } from '../worked-out.js';
import { seriesValue, type Series, type SeriesValue } from './series.js';
import { waitSeriesQuestion } from './wait-series.question.js';

type Snapshot = WaitSeriesQuery['pathway']['waitSnapshots']['nodes'][number];

interface Measuring {
  of: (snapshot: Snapshot) => WorkedOut<string>;
  unit: IndicatorUnit;
  words: string;
}

const inWeeks = (words: string, of: Measuring['of']): Measuring => ({ of, words, unit: 'WEEKS' });

const measures: Readonly<Record<WaitMeasure, Measuring>> = {
  TOTAL: {
    of: ({ total: { count, ...total } }) => ({ ...total, value: count === null ? null : String(count) }),
    unit: 'COUNT',
    words: 'people on the list',
  },
  MEDIAN_WEEKS: inWeeks('the middle wait', ({ medianWeeks }) => medianWeeks),
  PERCENTILE_92_WEEKS: inWeeks('the wait that 92 of 100 do not pass', ({ percentile92Weeks }) => percentile92Weeks),
  MEAN_WEEKS: inWeeks('the average wait', ({ meanWeeks }) => meanWeeks),
  LONGEST_WEEKS: inWeeks('the longest wait', ({ longestWeeks }) => longestWeeks),
  SHARE_OVER_18_WEEKS: {
    of: ({ shareOver18Weeks }) => shareOver18Weeks,
    unit: 'PERCENT',
    words: 'the share that had waited over 18 weeks',
  },
};

export async function waitSeries({ put }: Asking, slug: string, measure: WaitMeasure): Promise<Series> {
  let pathway: WaitSeriesQuery['pathway'] | undefined;
  const snapshots = await everyPage(async (after) => {
    ({ pathway } = await put(waitSeriesQuestion, { pathway: slug, after }));
    return pathway.waitSnapshots;
  });
  if (pathway === undefined) throw new Error('A list has at least one page.');
  const { of, unit, words } = measures[measure];
  return {
    subjectId: pathway.id,
    definitionId: null,
    measures: `${pathway.name}: ${words}`,
    unit,
    polarity: 'LOW',
    values: ofOneList(
      snapshots.filter(({ current }) => current),
      (snapshot) =>
        seriesValue(
          { ...snapshot, value: of(snapshot) },
          { id: snapshot.clock.id, name: `${snapshot.clock.name}, ${snapshot.clock.edition}` },
        ),
    ),
    breaks: [],
    target: undefined,
  };
}

/** Lists of several providers or scopes tell of different people: the one with most values is followed. */
function ofOneList(snapshots: readonly Snapshot[], asValue: (snapshot: Snapshot) => SeriesValue): SeriesValue[] {
  const lists = groupedBy(snapshots, ({ scope, provider }) => `${scope} ${provider?.id ?? ''}`);
  const [followed, ...others] = [...lists.values()]
    .map((list) => list.map(asValue))
    .toSorted((one, other) => usable(other) - usable(one));
  const setAside = others.flat().map((value) => ({ ...value, leftOut: value.leftOut ?? ('ANOTHER_LIST' as const) }));
  return [...(followed ?? []), ...setAside];
}

const usable = (values: readonly SeriesValue[]): number => values.filter(({ leftOut }) => leftOut === null).length;
