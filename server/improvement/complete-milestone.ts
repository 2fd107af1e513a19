import { CompleteMilestone } from '../../schema/improvement/complete-milestone.js';
import { write } from '../platform/write/write.js';
import { MilestoneRow } from './milestone.entity.js';
import { refuseFuture } from '../platform/write/not-future.js';

export const completeMilestone = write(CompleteMilestone, async (door, input) => {
  const milestone = await door.take(MilestoneRow, input.milestoneId, 'milestoneId', input.expectedVersion);
  await refuseFuture(door, input.completedOn, 'completedOn');
  await door.change(MilestoneRow, milestone, { completedOn: input.completedOn });
  return { milestone: milestone.id };
});
