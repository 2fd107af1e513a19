import { Entity } from 'typeorm';
import type { AreaName } from '../../schema/places/area-name.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('area_name')
export class AreaNameRow extends FactRow implements AreaName {
  @KeyTo('AreaRow') areaId!: string;
  @TextColumn() name!: string;
  @TextColumn() usedBy!: string;
}
