import { Check, Entity } from 'typeorm';
import { WorkforceMeasure, type WorkforceCount } from '../../schema/workforce/workforce-count.js';
import { EnumColumn, FigureColumn, KeyTo, TextColumn } from '../database/columns.js';
import { CountColumns, FteColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`"count_value" >= 0`)
@Entity('workforce_count')
export class WorkforceCountRow extends FactRow implements WorkforceCount {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('TeamRow', { nullable: true }) teamId!: string | null;
  @KeyTo('PostTypeRow', { nullable: true }) postTypeId!: string | null;
  @KeyTo('InvestmentLineRow', { nullable: true }) lineId!: string | null;
  @EnumColumn(WorkforceMeasure) measure!: WorkforceMeasure;
  @FigureColumn(() => CountColumns) count!: CountColumns;
  @FigureColumn(() => FteColumns) fte!: FteColumns;
  @TextColumn() subject!: string;
}
