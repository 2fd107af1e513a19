import { Entity } from 'typeorm';
import { SharingBasis, SharingStatus, type SharingAgreement } from '../../schema/access/sharing-agreement.js';
import { EnumColumn, KeyTo, PartialDateColumn, TextColumn, TextListColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('sharing_agreement')
export class SharingAgreementRow extends FactRow implements SharingAgreement {
  @KeyTo('AreaRow', { nullable: true }) areaId!: string | null;
  @TextColumn() title!: string;
  @TextColumn() dataset!: string;
  @TextListColumn() covers!: string[];
  @EnumColumn(SharingBasis) basis!: SharingBasis;
  @TextColumn({ nullable: true }) legalBasis!: string | null;
  @PartialDateColumn({ nullable: true }) startsOn!: string | null;
  @PartialDateColumn({ nullable: true }) expiresOn!: string | null;
  @EnumColumn(SharingStatus) status!: SharingStatus;
}
