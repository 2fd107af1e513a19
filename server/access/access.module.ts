import { accessEdges } from '../../schema/access/access.edges.js';
import { Caller } from '../../schema/access/caller.js';
import { Permission } from '../../schema/access/permission.js';
import { Role } from '../../schema/access/role.js';
import { RolePermission } from '../../schema/access/role-permission.js';
import { SharingAgreement } from '../../schema/access/sharing-agreement.js';
import { SharingParty } from '../../schema/access/sharing-party.js';
import { VisibilityRule } from '../../schema/access/visibility-rule.js';
import type { Module } from '../platform/module.js';
import { accessLinks } from './access.links.js';
import { CallerRow } from './caller.entity.js';
import { PermissionRow } from './permission.entity.js';
import { RoleRow } from './role.entity.js';
import { RolePermissionRow } from './role-permission.entity.js';
import { SharingAgreementRow } from './sharing-agreement.entity.js';
import { SharingPartyRow } from './sharing-party.entity.js';
import { VisibilityRuleRow } from './visibility-rule.entity.js';

export const access: Module = {
  name: 'access',
  tables: [
    [Role, RoleRow],
    [Permission, PermissionRow],
    [RolePermission, RolePermissionRow],
    [VisibilityRule, VisibilityRuleRow],
    [Caller, CallerRow],
    [SharingAgreement, SharingAgreementRow],
    [SharingParty, SharingPartyRow],
  ],
  edges: accessEdges,
  links: accessLinks,
  writes: [],
  imports: [],
  resolvers: [],
};
