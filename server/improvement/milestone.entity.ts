import { Check, Entity, ForeignKey } from 'typeorm';
import type { Milestone } from '../../schema/improvement/milestone.js';
import { KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

/** `originalDue` never changes once written: a trigger of the migrations refuses it. A workstream it names is one of its plan: the database refuses any other. */
@Check(`"original_due" is null or "current_due" is not null`)
@ForeignKey('WorkstreamRow', ['workstreamId', 'interventionId'], ['id', 'interventionId'])
@Entity('milestone')
export class MilestoneRow extends FactRow implements Milestone {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('InterventionRow') interventionId!: string;
  @KeyTo('WorkstreamRow', { nullable: true }) workstreamId!: string | null;
  @KeyTo('ActionRow', { nullable: true }) actionId!: string | null;
  @TextColumn() title!: string;
  @PartialDateColumn({ nullable: true }) originalDue!: string | null;
  @PartialDateColumn({ nullable: true }) currentDue!: string | null;
  @PartialDateColumn({ nullable: true }) forecast!: string | null;
  @PartialDateColumn({ nullable: true }) completedOn!: string | null;
  @TextColumn({ nullable: true }) note!: string | null;
}
