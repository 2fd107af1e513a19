import { AddTrainingCourse } from '../../schema/workforce/add-training-course.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { shortName } from '../platform/write/short-name.js';
import { TrainingCourseRow } from './training-course.entity.js';
import { impersonal } from '../platform/persons.js';

export const addTrainingCourse = write(AddTrainingCourse, async (door, input) => {
  const provider = await door.referIfGiven<object>('Organisation', input.providerId, 'providerId');
  const record = {
    ...(await door.statement(input, { visibility: 'PUBLIC' })),
    areaId: await door.area(input.areaId, 'areaId'),
    providerId: provider?.id ?? null,
    slug: await shortName(door, TrainingCourseRow, input.slug, 'slug'),
    title: impersonal(input.title, 'title'),
    audience: text(input.audience, 'audience'),
    state: optionalText(input.state, 'state'),
  };
  return { course: await door.insert(TrainingCourseRow, record) };
});
