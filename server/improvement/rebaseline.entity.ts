import { Check, Entity } from 'typeorm';
import type { Rebaseline } from '../../schema/improvement/rebaseline.js';
import { KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`num_nonnulls("milestone_id", "action_id") = 1`)
@Check(`"reason" is not null or num_nonnulls("approver_role", "agreed_on") = 0`)
@Entity('rebaseline')
export class RebaselineRow extends FactRow implements Rebaseline {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('MilestoneRow', { nullable: true }) milestoneId!: string | null;
  @KeyTo('ActionRow', { nullable: true }) actionId!: string | null;
  @PartialDateColumn({ nullable: true }) oldDue!: string | null;
  @PartialDateColumn({ nullable: true }) newDue!: string | null;
  /** Null awaits one, and one settles it: a chain, never a tree. */
  @KeyTo('RebaselineRow', { nullable: true, unique: true }) supersedesId!: string | null;
  @TextColumn({ nullable: true }) reason!: string | null;
  @TextColumn({ nullable: true }) approverRole!: string | null;
  @PartialDateColumn({ nullable: true }) agreedOn!: string | null;
}
