import { RecordRebaselineTally } from '../../schema/improvement/record-rebaseline-tally.js';
import { checkCount } from '../platform/write/count-rules.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { refuse } from '../platform/write/refused.js';
import { figure, optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { planPart } from './plan-part.js';
import { RebaselineTallyRow } from './rebaseline-tally.entity.js';

export const recordRebaselineTally = write(RecordRebaselineTally, async (door, input) => {
  const { areaId, visibility, keys } = await planPart(door, input.about, 'about', ['interventionId', 'workstreamId']);
  await refuseFuture(door, input.asAt, 'asAt');
  const { reportedOn = null } = input;
  if (reportedOn !== null) await refuseFuture(door, reportedOn, 'reportedOn');
  const count = figure(input.count, 'count');
  const completedSince = figure(input.completedSince, 'completedSince');
  checkCount(count, 'count');
  checkCount(completedSince, 'completedSince');
  if (count.value !== null && completedSince.value !== null && completedSince.value > count.value)
    refuse('DONE_OVER_TOTAL', 'More were done since than were moved. Correct one of the two.', 'completedSince');
  const rebaselineTally = await door.insert(RebaselineTallyRow, {
    ...(await door.statement(input, { visibility })),
    areaId,
    interventionId: keys.interventionId,
    workstreamId: keys.workstreamId,
    count,
    completedSince,
    reason: text(input.reason, 'reason'),
    approverRole: optionalText(input.approverRole, 'approverRole'),
    reportedOn,
  });
  return { rebaselineTally };
});
