import { Entity } from 'typeorm';
import { FundingRequestStatus, type FundingRequest } from '../../schema/finance/funding-request.js';
import { EnumColumn, FigureColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { PenceColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('funding_request')
export class FundingRequestRow extends FactRow implements FundingRequest {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('OrganisationRow', { nullable: true }) askedOfId!: string | null;
  @KeyTo('OrganisationRow', { nullable: true }) askedById!: string | null;
  @TextColumn() purpose!: string;
  @FigureColumn(() => PenceColumns) amount!: PenceColumns;
  @FigureColumn(() => PenceColumns) agreed!: PenceColumns;
  @EnumColumn(FundingRequestStatus) status!: FundingRequestStatus;
  @PartialDateColumn({ nullable: true }) requestedOn!: string | null;
  @PartialDateColumn({ nullable: true }) answeredOn!: string | null;
}
