import { Entity } from 'typeorm';
import type { AreaCode } from '../../schema/places/area-code.js';
import { CodeScheme } from '../../schema/places/code-scheme.js';
import { DateColumn, EnumColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('area_code')
export class AreaCodeRow extends FactRow implements AreaCode {
  @KeyTo('AreaRow') areaId!: string;
  @EnumColumn(CodeScheme) scheme!: CodeScheme;
  @TextColumn() value!: string;
  @DateColumn({ nullable: true }) validFrom!: string | null;
  @DateColumn({ nullable: true }) validTo!: string | null;
}
