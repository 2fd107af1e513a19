import { Entity } from 'typeorm';
import { DemandDirection, type DemandFactor } from '../../schema/waits/demand-factor.js';
import { EnumColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('demand_factor')
export class DemandFactorRow extends FactRow implements DemandFactor {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('PathwayRow', { nullable: true }) pathwayId!: string | null;
  @TextColumn() factor!: string;
  @EnumColumn(DemandDirection) direction!: DemandDirection;
  @TextColumn() saidBy!: string;
  @TextColumn({ nullable: true }) note!: string | null;
}
