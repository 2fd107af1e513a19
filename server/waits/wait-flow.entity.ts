import { Entity } from 'typeorm';
import { FlowBasis, type WaitFlow } from '../../schema/waits/wait-flow.js';
import { EnumColumn, FigureColumn, KeyTo } from '../database/columns.js';
import { DecimalColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('wait_flow')
export class WaitFlowRow extends FactRow implements WaitFlow {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('PathwayRow') pathwayId!: string;
  @KeyTo('OrganisationRow', { nullable: true }) providerId!: string | null;
  @KeyTo('PeriodRow', { nullable: true, type: 'text' }) periodId!: string | null;
  /** One replaces one other: a chain, never a tree. */
  @KeyTo('WaitFlowRow', { nullable: true, unique: true }) supersedesId!: string | null;
  @EnumColumn(FlowBasis) basis!: FlowBasis;
  @FigureColumn(() => DecimalColumns) referrals!: DecimalColumns;
  @FigureColumn(() => DecimalColumns) starts!: DecimalColumns;
  @FigureColumn(() => DecimalColumns) removals!: DecimalColumns;
}
