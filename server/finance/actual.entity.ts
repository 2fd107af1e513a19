import { Entity, ForeignKey, Index } from 'typeorm';
import type { Actual } from '../../schema/finance/actual.js';
import { ActualsBasis } from '../../schema/finance/actuals-basis.js';
import { DateColumn, EnumColumn, KeyTo, PenceColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

/** Keyed to its line together with the line's basis: the database refuses a line whose spend mixes the two. */
@ForeignKey('InvestmentLineRow', ['lineId', 'basis'], ['id', 'actualsBasis'])
@Index(['lineId', 'postedOn'])
@Index('actual_in_order', ['areaId', 'postedOn', 'id'])
@Entity('actual')
export class ActualRow extends FactRow implements Actual {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('InvestmentLineRow') lineId!: string;
  @KeyTo('PeriodRow', { type: 'text' }) periodId!: string;
  @PenceColumn() amount!: number;
  @EnumColumn(ActualsBasis) basis!: ActualsBasis;
  @DateColumn() postedOn!: string;
  @TextColumn() description!: string;
  @TextColumn({ nullable: true }) reference!: string | null;
  @TextColumn({ nullable: true }) costCentre!: string | null;
}
