import { Entity } from 'typeorm';
import { ResponsibilityStatus, type FundingResponsibility } from '../../schema/finance/funding-responsibility.js';
import { EnumColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('funding_responsibility')
export class FundingResponsibilityRow extends FactRow implements FundingResponsibility {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('OrganisationRow', { nullable: true }) payerId!: string | null;
  @TextColumn() costType!: string;
  @TextColumn({ nullable: true }) paidBy!: string | null;
  @EnumColumn(ResponsibilityStatus) status!: ResponsibilityStatus;
  @TextColumn({ nullable: true }) rule!: string | null;
}
