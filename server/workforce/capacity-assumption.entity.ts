import { Check, Entity } from 'typeorm';
import { CapacityConfidence, RatePer, type CapacityAssumption } from '../../schema/workforce/capacity-assumption.js';
import { EnumColumn, FigureColumn, KeyTo, TextColumn } from '../database/columns.js';
import { DecimalColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`"throughput_value" is null or "throughput_per" is not null`)
@Entity('capacity_assumption')
export class CapacityAssumptionRow extends FactRow implements CapacityAssumption {
  @KeyTo('AreaRow', { nullable: true }) areaId!: string | null;
  @KeyTo('TeamRow', { nullable: true }) teamId!: string | null;
  @KeyTo('PostTypeRow') postTypeId!: string;
  @TextColumn() unit!: string;
  @TextColumn() scenario!: string;
  @FigureColumn(() => DecimalColumns) perFtePerMonth!: DecimalColumns;
  @FigureColumn(() => DecimalColumns) throughput!: DecimalColumns;
  @EnumColumn(RatePer, { nullable: true }) throughputPer!: RatePer | null;
  @FigureColumn(() => DecimalColumns) rampMonths!: DecimalColumns;
  @EnumColumn(CapacityConfidence) confidence!: CapacityConfidence;
}
