import { Entity } from 'typeorm';
import type { TrajectoryPoint } from '../../schema/indicators/trajectory-point.js';
import { FigureColumn, KeyTo, PartialDateColumn } from '../database/columns.js';
import { DecimalColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('trajectory_point')
export class TrajectoryPointRow extends FactRow implements TrajectoryPoint {
  @KeyTo('TargetRow') targetId!: string;
  @PartialDateColumn() dueOn!: string;
  @FigureColumn(() => DecimalColumns) value!: DecimalColumns;
}
