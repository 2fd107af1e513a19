import { Entity } from 'typeorm';
import { RecruitmentPressureCause, type RecruitmentPressure } from '../../schema/workforce/recruitment-pressure.js';
import { EnumColumn, FigureColumn, KeyTo, TextColumn } from '../database/columns.js';
import { DecimalColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('recruitment_pressure')
export class RecruitmentPressureRow extends FactRow implements RecruitmentPressure {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('TeamRow', { nullable: true }) teamId!: string | null;
  @KeyTo('PostTypeRow', { nullable: true }) postTypeId!: string | null;
  @EnumColumn(RecruitmentPressureCause) cause!: RecruitmentPressureCause;
  @TextColumn() detail!: string;
  @TextColumn({ nullable: true }) response!: string | null;
  @FigureColumn(() => DecimalColumns) lagMonths!: DecimalColumns;
}
