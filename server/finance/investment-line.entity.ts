import { Entity, Unique } from 'typeorm';
import { ActualsBasis } from '../../schema/finance/actuals-basis.js';
import { Recurrence, type InvestmentLine } from '../../schema/finance/investment-line.js';
import { DateColumn, EnumColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Unique(['id', 'actualsBasis'])
@Entity('investment_line')
export class InvestmentLineRow extends FactRow implements InvestmentLine {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('FundingSourceRow', { nullable: true }) fundingSourceId!: string | null;
  @KeyTo('CodeRow', { nullable: true }) s251LineId!: string | null;
  @KeyTo('CodeRow', { nullable: true }) subjectiveGroupId!: string | null;
  @TextColumn() title!: string;
  @TextColumn() purpose!: string;
  @EnumColumn(Recurrence) recurrence!: Recurrence;
  @EnumColumn(ActualsBasis) actualsBasis!: ActualsBasis;
  @DateColumn({ nullable: true }) closedOn!: string | null;
}
