import { Entity } from 'typeorm';
import { AreaOfConcernStatus, type AreaOfConcern } from '../../schema/improvement/area-of-concern.js';
import { EnumColumn, IntColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('area_of_concern')
export class AreaOfConcernRow extends FactRow implements AreaOfConcern {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('InterventionRow') interventionId!: string;
  @IntColumn({ nullable: true }) number!: number | null;
  @TextColumn() title!: string;
  @EnumColumn(AreaOfConcernStatus) status!: AreaOfConcernStatus;
}
