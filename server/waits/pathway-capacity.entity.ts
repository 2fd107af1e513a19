import { Entity } from 'typeorm';
import type { PathwayCapacity } from '../../schema/waits/pathway-capacity.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('pathway_capacity')
export class PathwayCapacityRow extends FactRow implements PathwayCapacity {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('PathwayRow') pathwayId!: string;
  @KeyTo('CapacityAssumptionRow') assumptionId!: string;
  @TextColumn({ nullable: true }) step!: string | null;
}
