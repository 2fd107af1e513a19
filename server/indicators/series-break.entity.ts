import { Entity } from 'typeorm';
import type { SeriesBreak } from '../../schema/indicators/series-break.js';
import { DecimalColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('series_break')
export class SeriesBreakRow extends FactRow implements SeriesBreak {
  @KeyTo('DefinitionVersionRow') definitionId!: string;
  @PartialDateColumn() happenedOn!: string;
  @TextColumn() change!: string;
  @TextColumn() effect!: string;
  @DecimalColumn({ nullable: true }) shiftFrom!: string | null;
  @DecimalColumn({ nullable: true }) shiftTo!: string | null;
}
