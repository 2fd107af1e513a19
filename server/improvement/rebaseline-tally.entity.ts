import { Entity, ForeignKey } from 'typeorm';
import type { RebaselineTally } from '../../schema/improvement/rebaseline-tally.js';
import { FigureColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { CountColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@ForeignKey('WorkstreamRow', ['workstreamId', 'interventionId'], ['id', 'interventionId'])
@Entity('rebaseline_tally')
export class RebaselineTallyRow extends FactRow implements RebaselineTally {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('InterventionRow') interventionId!: string;
  @KeyTo('WorkstreamRow', { nullable: true }) workstreamId!: string | null;
  @FigureColumn(() => CountColumns) count!: CountColumns;
  @FigureColumn(() => CountColumns) completedSince!: CountColumns;
  @TextColumn() reason!: string;
  @TextColumn({ nullable: true }) approverRole!: string | null;
  @PartialDateColumn({ nullable: true }) reportedOn!: string | null;
}
