import { AddMilestone } from '../../schema/improvement/add-milestone.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { MilestoneRow } from './milestone.entity.js';
import { openPlanPart } from './open-plan.js';

export const addMilestone = write(AddMilestone, async (door, input) => {
  const part = await openPlanPart(door, input.partOf, 'partOf', ['interventionId', 'workstreamId', 'actionId']);
  const { interventionId, workstreamId, actionId } = part.keys;
  const milestone = await door.insert(MilestoneRow, {
    ...(await door.statement(input, part)),
    areaId: part.areaId,
    interventionId,
    workstreamId,
    actionId,
    title: text(input.title, 'title'),
    originalDue: input.originalDue,
    currentDue: input.originalDue,
    forecast: input.forecast ?? null,
    note: optionalText(input.note, 'note'),
  });
  return { milestone };
});
