import { Entity } from 'typeorm';
import type { Permission } from '../../schema/access/permission.js';
import { TextColumn } from '../database/columns.js';
import { ReferenceRow } from '../database/recorded-row.js';

@Entity('permission')
export class PermissionRow extends ReferenceRow implements Permission {
  @TextColumn({ unique: true }) name!: string;
  @TextColumn() row!: string;
  @TextColumn() meaning!: string;
}
