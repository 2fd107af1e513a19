import { RestateInformationGap } from '../../schema/provenance/restate-information-gap.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { gapStanding, refuseClosed } from './gap-rules.js';
import { InformationGapRow } from './information-gap.entity.js';

export const restateInformationGap = write(RestateInformationGap, async (door, input) => {
  const gap = await door.take(InformationGapRow, input.gapId, 'gapId', input.expectedVersion);
  refuseClosed(gap);
  await refuseFuture(door, input.asAt, 'asAt');
  await door.change(InformationGapRow, gap, {
    ...gapStanding(input),
    asAt: input.asAt,
    detail: optionalText(input.detail, 'detail') ?? gap.detail,
  });
  return { gap: gap.id };
});
