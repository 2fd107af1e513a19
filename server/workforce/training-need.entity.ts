import { Entity } from 'typeorm';
import type { TrainingNeed } from '../../schema/workforce/training-need.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('training_need')
export class TrainingNeedRow extends FactRow implements TrainingNeed {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('TrainingCourseRow', { nullable: true }) courseId!: string | null;
  @TextColumn() need!: string;
  @TextColumn() audience!: string;
  @TextColumn() identifiedBy!: string;
  @TextColumn({ nullable: true }) concern!: string | null;
}
