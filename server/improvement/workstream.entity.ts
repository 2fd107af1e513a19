import { Entity, Unique } from 'typeorm';
import type { Workstream } from '../../schema/improvement/workstream.js';
import { IntColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Unique(['id', 'interventionId'])
@Entity('workstream')
export class WorkstreamRow extends FactRow implements Workstream {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('InterventionRow') interventionId!: string;
  @IntColumn({ nullable: true }) number!: number | null;
  @TextColumn({ nullable: true }) title!: string | null;
  @TextColumn({ nullable: true }) covers!: string | null;
  @TextColumn({ nullable: true }) leadRole!: string | null;
}
