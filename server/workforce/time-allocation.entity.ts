import { Check, Entity } from 'typeorm';
import { TimeChange, WorkPurpose, type TimeAllocation } from '../../schema/workforce/time-allocation.js';
import { EnumColumn, FigureColumn, KeyTo, TextColumn } from '../database/columns.js';
import { DecimalColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`num_nonnulls("team_id", "post_type_id") > 0`)
@Check(`"share_percent_value" between 0 and 100`)
@Entity('time_allocation')
export class TimeAllocationRow extends FactRow implements TimeAllocation {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('TeamRow', { nullable: true }) teamId!: string | null;
  @KeyTo('PostTypeRow', { nullable: true }) postTypeId!: string | null;
  @TextColumn() activity!: string;
  @EnumColumn(WorkPurpose) purpose!: WorkPurpose;
  @EnumColumn(TimeChange) change!: TimeChange;
  @FigureColumn(() => DecimalColumns) sharePercent!: DecimalColumns;
  @TextColumn({ nullable: true }) reason!: string | null;
}
