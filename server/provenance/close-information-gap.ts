import { CloseInformationGap } from '../../schema/provenance/close-information-gap.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { refuseClosed } from './gap-rules.js';
import { InformationGapRow } from './information-gap.entity.js';

export const closeInformationGap = write(CloseInformationGap, async (door, input) => {
  const gap = await door.take(InformationGapRow, input.gapId, 'gapId', input.expectedVersion);
  refuseClosed(gap);
  await refuseFuture(door, input.closedOn, 'closedOn');
  await door.change(InformationGapRow, gap, { closedOn: input.closedOn, answer: text(input.answer, 'answer') });
  return { gap: gap.id };
});
