import { Entity, Index } from 'typeorm';
import { Section251Stage, type Section251Line } from '../../schema/finance/section-251-line.js';
import { EnumColumn, FigureColumn, KeyTo, TextColumn } from '../database/columns.js';
import { DecimalColumns, PenceColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Index(['areaId', 'stage', 'periodId', 'codeId'])
@Entity('section251_line')
export class Section251LineRow extends FactRow implements Section251Line {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('PeriodRow', { type: 'text' }) periodId!: string;
  @KeyTo('CodeRow') codeId!: string;
  /** One release replaces one other: a chain, never a tree. */
  @KeyTo('Section251LineRow', { nullable: true, unique: true }) supersedesId!: string | null;
  @EnumColumn(Section251Stage) stage!: Section251Stage;
  @TextColumn() wording!: string;
  @FigureColumn(() => PenceColumns) earlyYears!: PenceColumns;
  @FigureColumn(() => PenceColumns) primary!: PenceColumns;
  @FigureColumn(() => PenceColumns) secondary!: PenceColumns;
  @FigureColumn(() => PenceColumns) special!: PenceColumns;
  @FigureColumn(() => PenceColumns) alternativeProvision!: PenceColumns;
  @FigureColumn(() => PenceColumns) post16!: PenceColumns;
  @FigureColumn(() => PenceColumns) gross!: PenceColumns;
  @FigureColumn(() => PenceColumns) income!: PenceColumns;
  @FigureColumn(() => PenceColumns) net!: PenceColumns;
  @FigureColumn(() => DecimalColumns) netPerHead!: DecimalColumns;
}
