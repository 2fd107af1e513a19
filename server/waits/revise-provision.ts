import { ReviseProvision } from '../../schema/waits/revise-provision.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { figure, optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { ProvisionCapacityRow } from './provision-capacity.entity.js';
import { checkProvision } from './provision-rules.js';

export const reviseProvision = write(ReviseProvision, async (door, input) => {
  const before = await door.take(ProvisionCapacityRow, input.provisionId, 'provisionId', input.expectedVersion);
  await refuseFuture(door, input.asAt, 'asAt');
  const count = (field: 'provisions' | 'places' | 'placesNeeded') =>
    input[field] == null ? before[field] : figure(input[field], field);
  const standing = {
    status: input.status ?? before.status,
    provisions: count('provisions'),
    places: count('places'),
    placesNeeded: count('placesNeeded'),
    opensOn: input.opensOn ?? before.opensOn,
  };
  checkProvision(standing, door.today);
  await door.change(ProvisionCapacityRow, before, {
    ...standing,
    asAt: input.asAt,
    sufficiency: input.sufficiency ?? before.sufficiency,
    note: optionalText(input.note, 'note') ?? before.note,
  });
  return { provision: before.id };
});
