import { Check, Entity } from 'typeorm';
import type { TrainingSnapshot } from '../../schema/workforce/training-snapshot.js';
import { FigureColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { CountColumns, DecimalColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`"completed_value" <= "eligible_value"`)
@Check(`"percent_value" between 0 and 100`)
@Check(`("forecast_percent_value" is null) = ("forecast_for" is null)`)
@Entity('training_snapshot')
export class TrainingSnapshotRow extends FactRow implements TrainingSnapshot {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('TrainingCourseRow') courseId!: string;
  @FigureColumn(() => CountColumns) completed!: CountColumns;
  @FigureColumn(() => CountColumns) eligible!: CountColumns;
  @FigureColumn(() => DecimalColumns) percent!: DecimalColumns;
  @FigureColumn(() => DecimalColumns) targetPercent!: DecimalColumns;
  @FigureColumn(() => DecimalColumns) forecastPercent!: DecimalColumns;
  @PartialDateColumn({ nullable: true }) forecastFor!: string | null;
  @TextColumn({ nullable: true }) cause!: string | null;
}
