import { Entity } from 'typeorm';
import { BudgetStage, type BudgetVersion } from '../../schema/finance/budget-version.js';
import { EnumColumn, FigureColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { PenceColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('budget_version')
export class BudgetVersionRow extends FactRow implements BudgetVersion {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('InvestmentLineRow') lineId!: string;
  @KeyTo('PeriodRow', { nullable: true, type: 'text' }) periodId!: string | null;
  /** One version replaces one other: a chain, never a tree. */
  @KeyTo('BudgetVersionRow', { nullable: true, unique: true }) supersedesId!: string | null;
  @KeyTo('VirementRow', { nullable: true }) virementId!: string | null;
  @EnumColumn(BudgetStage) stage!: BudgetStage;
  @FigureColumn(() => PenceColumns) amount!: PenceColumns;
  @TextColumn({ nullable: true }) approvedBy!: string | null;
  @PartialDateColumn({ nullable: true }) approvedOn!: string | null;
}
