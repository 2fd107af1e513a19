import { AddAction } from '../../schema/improvement/add-action.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import type { ProvisionGapRow } from '../waits/provision-gap.entity.js';
import { ActionRow } from './action.entity.js';
import { AreaOfConcernRow } from './area-of-concern.entity.js';
import { freeReference } from './free-reference.js';
import { openPlanPart } from './open-plan.js';
import { checkSameArea } from '../platform/write/same-area.js';

export const addAction = write(AddAction, async (door, input) => {
  const part = await openPlanPart(door, input.partOf, 'partOf', ['interventionId', 'workstreamId']);
  const concern = await door.referIfGiven(AreaOfConcernRow, input.areaOfConcernId, 'areaOfConcernId');
  checkSameArea(concern, part.areaId, 'areaOfConcernId');
  const gap = await door.referIfGiven<ProvisionGapRow>('ProvisionGap', input.provisionGapId, 'provisionGapId');
  checkSameArea(gap, part.areaId, 'provisionGapId');
  const deliveredBy = await door.referIfGiven<OrganisationRow>(
    'Organisation',
    input.deliveryOrganisationId,
    'deliveryOrganisationId',
  );
  const action = await door.insert(ActionRow, {
    ...(await door.statement(input, part)),
    areaId: part.areaId,
    interventionId: part.keys.interventionId,
    workstreamId: part.keys.workstreamId,
    areaOfConcernId: concern?.id ?? null,
    deliveryOrganisationId: deliveredBy?.id ?? null,
    provisionGapId: gap?.id ?? null,
    title: text(input.title, 'title'),
    reference: await freeReference(door, part.keys, input.reference, 'reference'),
    description: text(input.description, 'description'),
    ownerRole: optionalText(input.ownerRole, 'ownerRole'),
    dueOn: input.dueOn ?? null,
  });
  return { action };
});
