import { Entity } from 'typeorm';
import { RoleHoldingKind, type RoleHolding } from '../../schema/governance/role-holding.js';
import { EnumColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('role_holding')
export class RoleHoldingRow extends FactRow implements RoleHolding {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('BoardRow', { nullable: true }) boardId!: string | null;
  @KeyTo('OrganisationRow', { nullable: true }) organisationId!: string | null;
  @KeyTo('WorkstreamRow', { nullable: true }) workstreamId!: string | null;
  @TextColumn() role!: string;
  @EnumColumn(RoleHoldingKind) kind!: RoleHoldingKind;
  @TextColumn() change!: string;
  @PartialDateColumn({ nullable: true }) startsOn!: string | null;
  @PartialDateColumn({ nullable: true }) endsOn!: string | null;
}
