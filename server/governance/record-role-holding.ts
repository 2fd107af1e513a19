import { RecordRoleHolding } from '../../schema/governance/record-role-holding.js';
import { checkSameArea } from '../platform/write/same-area.js';
import type { WorkstreamRow } from '../improvement/workstream.entity.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { globalId } from '../reading/global-id.js';
import { refuseEndBefore } from './date-order.js';
import { placeOf } from './place.js';
import { impersonal } from '../platform/persons.js';
import { RoleHoldingRow } from './role-holding.entity.js';

export const recordRoleHolding = write(RecordRoleHolding, async (door, input) => {
  const { boardId, kind, startsOn = null, endsOn = null } = input;
  const workstream = await door.referIfGiven<WorkstreamRow>('Workstream', input.workstreamId, 'workstreamId');
  const organisation = await door.referIfGiven<OrganisationRow>('Organisation', input.organisationId, 'organisationId');
  const areaId = input.areaId ?? (boardId != null || workstream === null ? null : globalId('Area', workstream.areaId));
  const place = await placeOf(door, { boardId, areaId });
  checkSameArea(workstream, place.keys.areaId, 'workstreamId');
  await refuseEndBefore(door, startsOn, endsOn, 'endsOn');
  const roleHolding = await door.insert(RoleHoldingRow, {
    ...(await door.statement(input, place)),
    areaId: place.keys.areaId,
    boardId: place.keys.boardId,
    workstreamId: workstream?.id ?? null,
    organisationId: organisation?.id ?? null,
    role: impersonal(input.role, 'role'),
    kind,
    change: text(input.change, 'change'),
    startsOn,
    endsOn,
  });
  return { roleHolding };
});
