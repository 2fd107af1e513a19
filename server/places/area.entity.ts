import { Entity } from 'typeorm';
import { AreaKind, type Area } from '../../schema/places/area.js';
import { EnumColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('area')
export class AreaRow extends FactRow implements Area {
  @TextColumn({ unique: true }) slug!: string;
  @TextColumn() name!: string;
  @EnumColumn(AreaKind) kind!: AreaKind;
  @KeyTo('AreaRow', { nullable: true }) parentId!: string | null;
}
