import { Entity, Index } from 'typeorm';
import { WaitCompleteness, WaitScope, WaitStatus, type WaitSnapshot } from '../../schema/waits/wait-snapshot.js';
import { EnumColumn, FigureColumn, IntColumn, KeyTo } from '../database/columns.js';
import { CountColumns, DecimalColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

/** Its migration says more of this index than a decorator can. */
@Index('wait_snapshot_newest', { synchronize: false })
@Entity('wait_snapshot')
export class WaitSnapshotRow extends FactRow implements WaitSnapshot {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('PathwayRow') pathwayId!: string;
  @KeyTo('ClockDefinitionRow') clockId!: string;
  @KeyTo('OrganisationRow', { nullable: true }) providerId!: string | null;
  @KeyTo('PeriodRow', { nullable: true, type: 'text' }) periodId!: string | null;
  /** One replaces one other: a chain, never a tree. */
  @KeyTo('WaitSnapshotRow', { nullable: true, unique: true }) supersedesId!: string | null;
  @EnumColumn(WaitScope) scope!: WaitScope;
  @EnumColumn(WaitStatus) status!: WaitStatus;
  @EnumColumn(WaitCompleteness) completeness!: WaitCompleteness;
  @IntColumn({ nullable: true }) missingSubmitters!: number | null;
  @FigureColumn(() => CountColumns) total!: CountColumns;
  @FigureColumn(() => DecimalColumns) medianWeeks!: DecimalColumns;
  @FigureColumn(() => DecimalColumns) percentile92Weeks!: DecimalColumns;
  @FigureColumn(() => DecimalColumns) meanWeeks!: DecimalColumns;
  @FigureColumn(() => DecimalColumns) longestWeeks!: DecimalColumns;
  @FigureColumn(() => DecimalColumns) statedWeeks!: DecimalColumns;
}
