import { Entity, Unique } from 'typeorm';
import { PermissionScope, type RolePermission } from '../../schema/access/role-permission.js';
import { EnumColumn, KeyTo } from '../database/columns.js';
import { ReferenceRow } from '../database/recorded-row.js';

@Unique(['roleId', 'permissionId'])
@Entity('role_permission')
export class RolePermissionRow extends ReferenceRow implements RolePermission {
  @KeyTo('RoleRow') roleId!: string;
  @KeyTo('PermissionRow') permissionId!: string;
  @EnumColumn(PermissionScope) scope!: PermissionScope;
}
