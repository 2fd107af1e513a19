import { RebaselineMilestone } from '../../schema/improvement/rebaseline-milestone.js';
import { write } from '../platform/write/write.js';
import { MilestoneRow } from './milestone.entity.js';
import { moveDue } from './move-due.js';

export const rebaselineMilestone = write(RebaselineMilestone, async (door, input) => {
  const milestone = await door.take(MilestoneRow, input.milestoneId, 'milestoneId', input.expectedVersion);
  const rebaseline = await moveDue(door, input, milestone, { milestoneId: milestone.id, oldDue: milestone.currentDue });
  await door.change(MilestoneRow, milestone, { currentDue: input.newDue });
  return { milestone: milestone.id, rebaseline };
});
