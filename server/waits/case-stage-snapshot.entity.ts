import { Entity } from 'typeorm';
import { CaseStage, type CaseStageSnapshot } from '../../schema/waits/case-stage-snapshot.js';
import { EnumColumn, FigureColumn, KeyTo, TextColumn } from '../database/columns.js';
import { CountColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('case_stage_snapshot')
export class CaseStageSnapshotRow extends FactRow implements CaseStageSnapshot {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('PathwayRow') pathwayId!: string;
  /** One replaces one other: a chain, never a tree. */
  @KeyTo('CaseStageSnapshotRow', { nullable: true, unique: true }) supersedesId!: string | null;
  @EnumColumn(CaseStage) stage!: CaseStage;
  @FigureColumn(() => CountColumns) count!: CountColumns;
  @TextColumn({ nullable: true }) reason!: string | null;
  @TextColumn({ nullable: true }) overseenBy!: string | null;
}
