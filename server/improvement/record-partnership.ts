import { RecordPartnership } from '../../schema/improvement/record-partnership.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import { statedOfArea } from '../places/take-place.js';
import { inOrder } from '../platform/partial-date.js';
import { checkCount } from '../platform/write/count-rules.js';
import { checkSameArea } from '../platform/write/same-area.js';
import { figure, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { InterventionRow } from './intervention.entity.js';
import { PartnershipRow } from './partnership.entity.js';

export const recordPartnership = write(RecordPartnership, async (door, input) => {
  const stated = await statedOfArea(door, input);
  const plan = await door.referIfGiven(InterventionRow, input.interventionId, 'interventionId');
  checkSameArea(plan, stated.areaId, 'interventionId');
  const partner = await door.referIfGiven<OrganisationRow>('Organisation', input.partnerId, 'partnerId');
  const members = figure(input.members, 'members');
  checkCount(members, 'members');
  inOrder(input.startedOn, input.endsOn, 'endsOn');
  const partnership = await door.insert(PartnershipRow, {
    ...stated,
    interventionId: plan?.id ?? null,
    partnerId: partner?.id ?? null,
    title: text(input.title, 'title'),
    kind: input.kind,
    description: text(input.description, 'description'),
    members,
    startedOn: input.startedOn ?? null,
    endsOn: input.endsOn ?? null,
  });
  return { partnership };
});
