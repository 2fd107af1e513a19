import { RevisePartnership } from '../../schema/improvement/revise-partnership.js';
import { inOrder } from '../platform/partial-date.js';
import { checkCount } from '../platform/write/count-rules.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { figure, optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { PartnershipRow } from './partnership.entity.js';

export const revisePartnership = write(RevisePartnership, async (door, input) => {
  const before = await door.take(PartnershipRow, input.partnershipId, 'partnershipId', input.expectedVersion);
  await refuseFuture(door, input.asAt, 'asAt');
  const members = input.members == null ? before.members : figure(input.members, 'members');
  checkCount(members, 'members');
  const endsOn = input.endsOn ?? before.endsOn;
  inOrder(before.startedOn, endsOn, 'endsOn');
  await door.change(PartnershipRow, before, {
    asAt: input.asAt,
    description: optionalText(input.description, 'description') ?? before.description,
    members,
    endsOn,
  });
  return { partnership: before.id };
});
