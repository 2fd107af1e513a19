import { MeetTrainingNeed } from '../../schema/workforce/meet-training-need.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { checkSameArea } from '../platform/write/same-area.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { TrainingCourseRow } from './training-course.entity.js';
import { TrainingNeedRow } from './training-need.entity.js';

export const meetTrainingNeed = write(MeetTrainingNeed, async (door, input) => {
  const need = await door.take(TrainingNeedRow, input.needId, 'needId', input.expectedVersion);
  await refuseFuture(door, input.asAt, 'asAt');
  const course = await door.refer(TrainingCourseRow, input.courseId, 'courseId');
  checkSameArea(course, need.areaId, 'courseId');
  await door.change(TrainingNeedRow, need, {
    asAt: input.asAt,
    courseId: course.id,
    concern: optionalText(input.concern, 'concern'),
  });
  return { need: need.id };
});
