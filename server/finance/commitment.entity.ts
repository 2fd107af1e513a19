import { Entity } from 'typeorm';
import { CommitmentKind, CommitmentStatus, type Commitment } from '../../schema/finance/commitment.js';
import { EnumColumn, FigureColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { PenceColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('commitment')
export class CommitmentRow extends FactRow implements Commitment {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('InvestmentLineRow', { nullable: true }) lineId!: string | null;
  @KeyTo('OrganisationRow', { nullable: true }) supplierId!: string | null;
  @TextColumn() title!: string;
  @EnumColumn(CommitmentKind) kind!: CommitmentKind;
  @EnumColumn(CommitmentStatus) status!: CommitmentStatus;
  @FigureColumn(() => PenceColumns) amount!: PenceColumns;
  @PartialDateColumn({ nullable: true }) startsOn!: string | null;
  @PartialDateColumn({ nullable: true }) endsOn!: string | null;
  @TextColumn({ nullable: true }) reference!: string | null;
  @PartialDateColumn({ nullable: true }) closedOn!: string | null;
  @TextColumn({ nullable: true }) cancelledBecause!: string | null;
}
