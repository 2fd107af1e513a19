import { Check, Entity } from 'typeorm';
import type { Virement } from '../../schema/finance/virement.js';
import { FigureColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { PenceColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`num_nonnulls("from_source_id", "from_line_id") = 1`)
@Entity('virement')
export class VirementRow extends FactRow implements Virement {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('FundingSourceRow', { nullable: true }) fromSourceId!: string | null;
  @KeyTo('InvestmentLineRow', { nullable: true }) fromLineId!: string | null;
  @KeyTo('InvestmentLineRow') toLineId!: string;
  @KeyTo('PeriodRow', { nullable: true, type: 'text' }) periodId!: string | null;
  @FigureColumn(() => PenceColumns) amount!: PenceColumns;
  @TextColumn() reason!: string;
  @PartialDateColumn({ nullable: true }) madeOn!: string | null;
}
