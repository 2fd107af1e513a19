import { accessEdges } from '../../schema/access/access.edges.js';
import { accessPolicy } from '../../schema/access/access.policy.js';
import { CallerKey } from '../../schema/access/caller-key.js';
import { Caller } from '../../schema/access/caller.js';
import { Permission } from '../../schema/access/permission.js';
import { Role } from '../../schema/access/role.js';
import { RolePermission } from '../../schema/access/role-permission.js';
import { SharingAgreement } from '../../schema/access/sharing-agreement.js';
import { SharingParty } from '../../schema/access/sharing-party.js';
import { SmallNumberThreshold } from '../../schema/access/small-number-threshold.js';
import { VisibilityRule } from '../../schema/access/visibility-rule.js';
import type { Module } from '../platform/module.js';
import { accessLinks } from './access.links.js';
import { addCallerKey } from './add-caller-key.js';
import { CallerKeyRow } from './caller-key.entity.js';
import { CallerRow } from './caller.entity.js';
import { endSharingAgreement } from './end-sharing-agreement.js';
import { PermissionRow } from './permission.entity.js';
import { RoleRow } from './role.entity.js';
import { recordSharingAgreement } from './record-sharing-agreement.js';
import { registerCaller } from './register-caller.js';
import { reinstateCaller } from './reinstate-caller.js';
import { retireCallerKey } from './retire-caller-key.js';
import { revokeCaller } from './revoke-caller.js';
import { RolePermissionRow } from './role-permission.entity.js';
import { SharingAgreementRow } from './sharing-agreement.entity.js';
import { SharingPartyRow } from './sharing-party.entity.js';
import { SmallNumberThresholdRow } from './small-number-threshold.entity.js';
import { suspendCaller } from './suspend-caller.js';
import { VisibilityRuleRow } from './visibility-rule.entity.js';

export const access: Module = {
  name: 'access',
  tables: [
    [Role, RoleRow],
    [SmallNumberThreshold, SmallNumberThresholdRow],
    [Permission, PermissionRow],
    [RolePermission, RolePermissionRow],
    [VisibilityRule, VisibilityRuleRow],
    [Caller, CallerRow],
    [CallerKey, CallerKeyRow],
    [SharingAgreement, SharingAgreementRow],
    [SharingParty, SharingPartyRow],
  ],
  edges: accessEdges,
  policy: accessPolicy,
  links: accessLinks,
  writes: [
    registerCaller,
    suspendCaller,
    reinstateCaller,
    revokeCaller,
    addCallerKey,
    retireCallerKey,
    recordSharingAgreement,
    endSharingAgreement,
  ],
  imports: [],
  resolvers: [],
};
