import { ResolveSlippageCause } from '../../schema/improvement/resolve-slippage-cause.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { SlippageCauseRow } from './slippage-cause.entity.js';

export const resolveSlippageCause = write(ResolveSlippageCause, async (door, input) => {
  const cause = await door.take(SlippageCauseRow, input.slippageCauseId, 'slippageCauseId', input.expectedVersion);
  if (cause.resolvedOn !== null)
    refuse(
      'ALREADY_RESOLVED',
      `This was put right: ${cause.resolvedOn}. Record another cause where it happened again.`,
      'slippageCauseId',
    );
  await refuseFuture(door, input.resolvedOn, 'resolvedOn');
  await door.change(SlippageCauseRow, cause, {
    resolvedOn: input.resolvedOn,
    mitigation: optionalText(input.mitigation, 'mitigation') ?? cause.mitigation,
  });
  return { slippageCause: cause.id };
});
