import { Entity } from 'typeorm';
import type { TrainingCourse } from '../../schema/workforce/training-course.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('training_course')
export class TrainingCourseRow extends FactRow implements TrainingCourse {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('OrganisationRow', { nullable: true }) providerId!: string | null;
  @TextColumn({ unique: true }) slug!: string;
  @TextColumn() title!: string;
  @TextColumn() audience!: string;
  @TextColumn({ nullable: true }) state!: string | null;
}
