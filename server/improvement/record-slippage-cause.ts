import { RecordSlippageCause } from '../../schema/improvement/record-slippage-cause.js';
import type { DisruptionEventRow } from '../workforce/disruption-event.entity.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { checkSameArea } from '../platform/write/same-area.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { planPart } from './plan-part.js';
import { SlippageCauseRow } from './slippage-cause.entity.js';

/** Of plans that have ended too: why they were late is often said afterwards. */
export const recordSlippageCause = write(RecordSlippageCause, async (door, input) => {
  const { areaId, visibility, keys } = await planPart(door, input.late, 'late');
  const disruption = await door.referIfGiven<DisruptionEventRow>('DisruptionEvent', input.disruptionId, 'disruptionId');
  checkSameArea(disruption, areaId, 'disruptionId');
  const { resolvedOn = null } = input;
  if (resolvedOn !== null) await refuseFuture(door, resolvedOn, 'resolvedOn');
  const slippageCause = await door.insert(SlippageCauseRow, {
    ...(await door.statement(input, { visibility })),
    ...keys,
    areaId,
    disruptionId: disruption?.id ?? null,
    kind: input.kind,
    cause: text(input.cause, 'cause'),
    slippage: text(input.slippage, 'slippage'),
    mitigation: optionalText(input.mitigation, 'mitigation'),
    resolvedOn,
  });
  return { slippageCause };
});
