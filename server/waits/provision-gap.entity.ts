import { Entity } from 'typeorm';
import type { ProvisionGap } from '../../schema/waits/provision-gap.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('provision_gap')
export class ProvisionGapRow extends FactRow implements ProvisionGap {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('PathwayRow', { nullable: true }) pathwayId!: string | null;
  @TextColumn() gap!: string;
  @TextColumn({ nullable: true }) setting!: string | null;
  @TextColumn({ nullable: true }) response!: string | null;
}
