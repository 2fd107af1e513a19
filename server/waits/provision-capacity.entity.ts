import { Entity } from 'typeorm';
import {
  ProvisionKind,
  ProvisionStatus,
  Sufficiency,
  type ProvisionCapacity,
} from '../../schema/waits/provision-capacity.js';
import { EnumColumn, FigureColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { CountColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('provision_capacity')
export class ProvisionCapacityRow extends FactRow implements ProvisionCapacity {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('FundingRequestRow', { nullable: true }) bidId!: string | null;
  @TextColumn() title!: string;
  @EnumColumn(ProvisionKind) kind!: ProvisionKind;
  @EnumColumn(ProvisionStatus) status!: ProvisionStatus;
  @FigureColumn(() => CountColumns) provisions!: CountColumns;
  @FigureColumn(() => CountColumns) places!: CountColumns;
  @FigureColumn(() => CountColumns) placesNeeded!: CountColumns;
  @EnumColumn(Sufficiency) sufficiency!: Sufficiency;
  @PartialDateColumn({ nullable: true }) opensOn!: string | null;
  @TextColumn({ nullable: true }) note!: string | null;
}
