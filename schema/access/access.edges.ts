/** Where roles, callers and sharing agreements lead. */
import { Area } from '../places/area.js';
import { Organisation } from '../places/organisation.js';
import { edge, through, type Edge } from '../shared/edges.js';
import { CallerKey } from './caller-key.js';
import { Caller } from './caller.js';
import { Permission } from './permission.js';
import { Role } from './role.js';
import { RolePermission } from './role-permission.js';
import { SharingAgreement } from './sharing-agreement.js';
import { SharingParty } from './sharing-party.js';
import { VisibilityRule } from './visibility-rule.js';

export const accessEdges: readonly Edge[] = [
  edge([RolePermission, 'role', 'The role that holds it.'], [Role, 'rolePermissions', 'What it may do, and how far that reaches.'], { required: true }),
  edge([RolePermission, 'permission', 'What the role may do.'], [Permission, 'rolePermissions', 'Which roles hold it, and how far it reaches for each.'], { required: true }),
  through(RolePermission, ['role', 'permission'], [Role, 'permissions', 'What it may do.'], [Permission, 'roles', 'The roles that hold it.']),

  edge([VisibilityRule, 'role', 'The role that sees the tier.'], [Role, 'visibilityRules', 'What it may see.'], {
    required: true,
    parts: 'tier',
  }),

  edge([Caller, 'role', 'What it is to the platform.'], [Role, 'callers', 'Who holds it.'], { required: true }),
  edge([Caller, 'organisation', 'The organisation it belongs to.'], [Organisation, 'callers', 'Its systems and the roles of its people.']),
  edge([CallerKey, 'caller', 'The system it belongs to.'], [Caller, 'keys', 'The public keys it has registered; none where it publishes them itself.'], {
    required: true,
    parts: 'keyId',
  }),

  edge([SharingAgreement, 'area', 'The area whose data it covers. Null: none in particular.'], [Area, 'sharingAgreements', 'Arrangements by which its data is shared.']),
  edge([SharingParty, 'agreement', 'The arrangement.'], [SharingAgreement, 'parties', 'Who gives and who receives.'], {
    parts: 'party',
  }),
  edge([SharingParty, 'organisation', 'The organisation. Null: the source names none.'], [Organisation, 'sharingParties', 'What it gives and receives, and under which arrangement.']),
  through(SharingParty, ['agreement', 'organisation'], [SharingAgreement, 'organisations', 'The organisations that take part in it.'], [Organisation, 'sharingAgreements', 'Arrangements to share data in which it takes part.']),
];
