import { RecordTrainingNeed } from '../../schema/workforce/record-training-need.js';
import { statedOfArea } from '../places/take-place.js';
import { impersonal } from '../platform/persons.js';
import { checkSameArea } from '../platform/write/same-area.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { TrainingCourseRow } from './training-course.entity.js';
import { TrainingNeedRow } from './training-need.entity.js';

export const recordTrainingNeed = write(RecordTrainingNeed, async (door, input) => {
  const stated = await statedOfArea(door, input);
  const course = await door.referIfGiven(TrainingCourseRow, input.courseId, 'courseId');
  checkSameArea(course, stated.areaId, 'courseId');
  const need = await door.insert(TrainingNeedRow, {
    ...stated,
    courseId: course?.id ?? null,
    need: text(input.need, 'need'),
    audience: impersonal(input.audience, 'audience'),
    identifiedBy: impersonal(input.identifiedBy, 'identifiedBy'),
    concern: optionalText(input.concern, 'concern'),
  });
  return { need };
});
