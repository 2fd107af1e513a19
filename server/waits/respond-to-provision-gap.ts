import { RespondToProvisionGap } from '../../schema/waits/respond-to-provision-gap.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { ProvisionGapRow } from './provision-gap.entity.js';

export const respondToProvisionGap = write(RespondToProvisionGap, async (door, input) => {
  const gap = await door.take(ProvisionGapRow, input.provisionGapId, 'provisionGapId', input.expectedVersion);
  await refuseFuture(door, input.asAt, 'asAt');
  await door.change(ProvisionGapRow, gap, { asAt: input.asAt, response: text(input.response, 'response') });
  return { provisionGap: gap.id };
});
