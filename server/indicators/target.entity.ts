import { Entity } from 'typeorm';
import { TargetKind, type Target } from '../../schema/indicators/target.js';
import { EnumColumn, FigureColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { DecimalColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('target')
export class TargetRow extends FactRow implements Target {
  @KeyTo('IndicatorRow') indicatorId!: string;
  @KeyTo('DefinitionVersionRow', { nullable: true }) definitionId!: string | null;
  @KeyTo('AreaRow') areaId!: string;
  /** One replaces one other: a chain, never a tree. */
  @KeyTo('TargetRow', { nullable: true, unique: true }) supersedesId!: string | null;
  @TextColumn() title!: string;
  @EnumColumn(TargetKind) kind!: TargetKind;
  @FigureColumn(() => DecimalColumns) value!: DecimalColumns;
  @PartialDateColumn({ nullable: true }) dueOn!: string | null;
  @TextColumn() setBy!: string;
}
