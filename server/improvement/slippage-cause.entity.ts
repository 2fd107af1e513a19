import { Entity, ForeignKey } from 'typeorm';
import { SlippageCauseKind, type SlippageCause } from '../../schema/improvement/slippage-cause.js';
import { EnumColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@ForeignKey('WorkstreamRow', ['workstreamId', 'interventionId'], ['id', 'interventionId'])
@Entity('slippage_cause')
export class SlippageCauseRow extends FactRow implements SlippageCause {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('InterventionRow') interventionId!: string;
  @KeyTo('WorkstreamRow', { nullable: true }) workstreamId!: string | null;
  @KeyTo('ActionRow', { nullable: true }) actionId!: string | null;
  @KeyTo('MilestoneRow', { nullable: true }) milestoneId!: string | null;
  @KeyTo('DisruptionEventRow', { nullable: true }) disruptionId!: string | null;
  @EnumColumn(SlippageCauseKind) kind!: SlippageCauseKind;
  @TextColumn() cause!: string;
  @TextColumn() slippage!: string;
  @TextColumn({ nullable: true }) mitigation!: string | null;
  @PartialDateColumn({ nullable: true }) resolvedOn!: string | null;
}
