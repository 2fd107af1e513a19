import { JudgeAreaOfConcern } from '../../schema/improvement/judge-area-of-concern.js';
import { write } from '../platform/write/write.js';
import { AreaOfConcernRow } from './area-of-concern.entity.js';
import { refuseFuture } from '../platform/write/not-future.js';

export const judgeAreaOfConcern = write(JudgeAreaOfConcern, async (door, input) => {
  const concern = await door.take(AreaOfConcernRow, input.areaOfConcernId, 'areaOfConcernId', input.expectedVersion);
  await refuseFuture(door, input.asAt, 'asAt');
  const { asAt, sourceId } = await door.statement(input, concern);
  await door.change(AreaOfConcernRow, concern, { status: input.status, asAt, sourceId });
  return { areaOfConcern: concern.id };
});
