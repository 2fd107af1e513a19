import { Entity } from 'typeorm';
import { CallerStatus, type Caller } from '../../schema/access/caller.js';
import { EnumColumn, KeyTo, TextColumn } from '../database/columns.js';
import { RecordedRow } from '../database/recorded-row.js';

@Entity('caller')
export class CallerRow extends RecordedRow implements Caller {
  @TextColumn({ unique: true }) clientId!: string;
  @KeyTo('RoleRow') roleId!: string;
  @KeyTo('OrganisationRow') organisationId!: string;
  @EnumColumn(CallerStatus) status!: CallerStatus;
  @TextColumn({ nullable: true }) statusReason!: string | null;
}
