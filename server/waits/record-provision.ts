import { RecordProvision } from '../../schema/waits/record-provision.js';
import type { FundingRequestRow } from '../finance/funding-request.entity.js';
import { statedOfArea } from '../places/take-place.js';
import { checkSameArea } from '../platform/write/same-area.js';
import { figure, optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { ProvisionCapacityRow } from './provision-capacity.entity.js';
import { checkProvision } from './provision-rules.js';

export const recordProvision = write(RecordProvision, async (door, input) => {
  const stated = await statedOfArea(door, input);
  const bid = await door.referIfGiven<FundingRequestRow>('FundingRequest', input.bidId, 'bidId');
  checkSameArea(bid, stated.areaId, 'bidId');
  const standing = {
    status: input.status,
    provisions: figure(input.provisions, 'provisions'),
    places: figure(input.places, 'places'),
    placesNeeded: figure(input.placesNeeded, 'placesNeeded'),
    opensOn: input.opensOn ?? null,
  };
  checkProvision(standing, door.today);
  const provision = await door.insert(ProvisionCapacityRow, {
    ...stated,
    ...standing,
    bidId: bid?.id ?? null,
    title: text(input.title, 'title'),
    kind: input.kind,
    sufficiency: input.sufficiency,
    note: optionalText(input.note, 'note'),
  });
  return { provision };
});
