import { Entity, ForeignKey } from 'typeorm';
import { RiskStatus, type Risk } from '../../schema/improvement/risk.js';
import { EnumColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@ForeignKey('WorkstreamRow', ['workstreamId', 'interventionId'], ['id', 'interventionId'])
@Entity('risk')
export class RiskRow extends FactRow implements Risk {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('InterventionRow') interventionId!: string;
  @KeyTo('WorkstreamRow', { nullable: true }) workstreamId!: string | null;
  @KeyTo('FundingSourceRow', { nullable: true }) fundingSourceId!: string | null;
  @KeyTo('IndicatorRow', { nullable: true }) indicatorId!: string | null;
  @TextColumn() title!: string;
  @TextColumn() cause!: string;
  @TextColumn() effect!: string;
  @TextColumn({ nullable: true }) mitigation!: string | null;
  @EnumColumn(RiskStatus) status!: RiskStatus;
  @PartialDateColumn({ nullable: true }) reviewBy!: string | null;
}
