import { Entity } from 'typeorm';
import { FundingSourceKind, type FundingSource } from '../../schema/finance/funding-source.js';
import { EnumColumn, FigureColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { PenceColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('funding_source')
export class FundingSourceRow extends FactRow implements FundingSource {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('OrganisationRow', { nullable: true }) holderId!: string | null;
  @TextColumn() name!: string;
  @EnumColumn(FundingSourceKind) kind!: FundingSourceKind;
  @FigureColumn(() => PenceColumns) amount!: PenceColumns;
  @PartialDateColumn({ nullable: true }) establishedOn!: string | null;
}
