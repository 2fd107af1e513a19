import { ForecastMilestone } from '../../schema/improvement/forecast-milestone.js';
import { write } from '../platform/write/write.js';
import { MilestoneRow } from './milestone.entity.js';
import { checkIncomplete } from './move-due.js';

export const forecastMilestone = write(ForecastMilestone, async (door, input) => {
  const milestone = await door.take(MilestoneRow, input.milestoneId, 'milestoneId', input.expectedVersion);
  checkIncomplete(milestone, 'milestoneId');
  await door.change(MilestoneRow, milestone, { forecast: input.forecast });
  return { milestone: milestone.id };
});
