import { Entity } from 'typeorm';
import { RoleHolder, type Role } from '../../schema/access/role.js';
import { BooleanColumn, EnumColumn, TextColumn } from '../database/columns.js';
import { ReferenceRow } from '../database/recorded-row.js';

@Entity('role')
export class RoleRow extends ReferenceRow implements Role {
  @TextColumn({ unique: true }) slug!: string;
  @TextColumn() name!: string;
  @EnumColumn(RoleHolder) holder!: RoleHolder;
  @TextColumn() purpose!: string;
  @BooleanColumn() seesSmallNumbers!: boolean;
}
