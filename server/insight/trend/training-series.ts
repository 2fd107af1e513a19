/** The share of staff who had completed a course, as a series, with what was last expected of it. */
import type { Asking } from '../asking.js';
import { latestDay } from '../day-spans.js';
import { everyPage } from '../every-page.js';
import type { TrainingSeriesQuery } from '../questions.js';
import { valueOf } from '../worked-out.js';
import { seriesValue, type Series, type SeriesTarget } from './series.js';
import { trainingSeriesQuestion } from './training-series.question.js';

type Course = TrainingSeriesQuery['trainingCourse'];
type Snapshot = Course['snapshots']['nodes'][number];

export async function trainingSeries({ put }: Asking, slug: string): Promise<Series> {
  let course: Course | undefined;
  const snapshots = await everyPage(async (after) => {
    ({ trainingCourse: course } = await put(trainingSeriesQuestion, { course: slug, after }));
    return course.snapshots;
  });
  if (course === undefined) throw new Error('A list has at least one page.');
  return {
    subjectId: course.id,
    definitionId: null,
    measures: `${course.title}: the share who had completed it`,
    unit: 'PERCENT',
    polarity: 'HIGH',
    values: snapshots.map(({ percent, ...snapshot }) => seriesValue({ ...snapshot, value: percent, period: null })),
    breaks: [],
    target: expectedOf(snapshots),
  };
}

/** What was forecast last, or else the latest target. */
function expectedOf(snapshots: readonly Snapshot[]): SeriesTarget | undefined {
  const latestFirst = snapshots.toSorted((one, other) =>
    (latestDay(one.asAt) ?? '') > (latestDay(other.asAt) ?? '') ? -1 : 1,
  );
  const forecast = latestFirst.find(({ forecastPercent }) => valueOf(forecastPercent) !== null);
  if (forecast !== undefined) return { value: forecast.forecastPercent, by: forecast.forecastFor, id: forecast.id };
  const aimed = latestFirst.find(({ targetPercent }) => valueOf(targetPercent) !== null);
  return aimed === undefined ? undefined : { value: aimed.targetPercent, by: aimed.asAt, id: aimed.id };
}
