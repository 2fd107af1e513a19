import { RecordTraining, type RecordTrainingInput } from '../../schema/workforce/record-training.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { figure, optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { certainlyBefore } from './day-span.js';
import { daysOf } from './days-of.js';
import { TrainingCourseRow } from './training-course.entity.js';
import { checkCount, checkPercent } from '../platform/write/count-rules.js';
import { percentOfCounts } from './training-rules.js';
import { TrainingSnapshotRow } from './training-snapshot.entity.js';

export const recordTraining = write(RecordTraining, async (door, input) => {
  if (input.completed == null && input.eligible == null && input.percent == null)
    refuse('NOTHING_SAID', 'Neither a count nor a percentage is given. Say at least why it is not known.');
  const course = await door.take(TrainingCourseRow, input.courseId, 'courseId');
  const completed = figure(input.completed, 'completed');
  const eligible = figure(input.eligible, 'eligible');
  const given = input.percent == null ? undefined : figure(input.percent, 'percent');
  const targetPercent = figure(input.targetPercent, 'targetPercent');
  const forecastPercent = figure(input.forecastPercent, 'forecastPercent');
  checkCount(completed, 'completed');
  checkCount(eligible, 'eligible');
  if (given !== undefined) checkPercent(given, 'percent');
  checkPercent(targetPercent, 'targetPercent');
  checkPercent(forecastPercent, 'forecastPercent');
  if ((forecastPercent.value === null) !== (input.forecastFor == null))
    refuse('FORECAST_WITHOUT_DATE', 'A forecast and its date go together. Give both, or neither.', 'forecastFor');
  await checkDates(door, input);
  const snapshot = await door.insert(TrainingSnapshotRow, {
    ...(await door.statement(input, course)),
    areaId: course.areaId,
    courseId: course.id,
    completed,
    eligible,
    percent: percentOfCounts(completed, eligible, given),
    targetPercent,
    forecastPercent,
    forecastFor: input.forecastFor ?? null,
    cause: optionalText(input.cause, 'cause'),
  });
  return { snapshot };
});

async function checkDates(door: Door, { asAt, forecastFor }: RecordTrainingInput): Promise<void> {
  const spanOf = await daysOf(door, [asAt, forecastFor]);
  const { earliest } = spanOf(asAt);
  if (earliest !== null && earliest > door.today)
    refuse('IN_THE_FUTURE', `${asAt} is still to come. What is expected for it is a forecast.`, 'asAt');
  if (certainlyBefore(spanOf(forecastFor), spanOf(asAt)))
    refuse(
      'FORECAST_NOT_AHEAD',
      'The forecast is for a date before the count. Correct one of the dates.',
      'forecastFor',
    );
}
