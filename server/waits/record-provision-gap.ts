import { RecordProvisionGap } from '../../schema/waits/record-provision-gap.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { ProvisionGapRow } from './provision-gap.entity.js';
import { statedOfPathway } from './stated-of-pathway.js';

export const recordProvisionGap = write(RecordProvisionGap, async (door, input) => {
  const provisionGap = await door.insert(ProvisionGapRow, {
    ...(await statedOfPathway(door, input)),
    gap: text(input.gap, 'gap'),
    setting: optionalText(input.setting, 'setting'),
    response: optionalText(input.response, 'response'),
  });
  return { provisionGap };
});
