import { Entity, ForeignKey, Unique } from 'typeorm';
import type { Action } from '../../schema/improvement/action.js';
import { KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

/** A workstream it names is one of its plan: the database refuses any other. */
@ForeignKey('WorkstreamRow', ['workstreamId', 'interventionId'], ['id', 'interventionId'])
@Unique(['interventionId', 'workstreamId', 'reference'])
@Entity('action')
export class ActionRow extends FactRow implements Action {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('InterventionRow') interventionId!: string;
  @KeyTo('WorkstreamRow', { nullable: true }) workstreamId!: string | null;
  @KeyTo('AreaOfConcernRow', { nullable: true }) areaOfConcernId!: string | null;
  @KeyTo('OrganisationRow', { nullable: true }) deliveryOrganisationId!: string | null;
  @KeyTo('ProvisionGapRow', { nullable: true }) provisionGapId!: string | null;
  @TextColumn() title!: string;
  @TextColumn({ nullable: true }) reference!: string | null;
  @TextColumn() description!: string;
  @TextColumn({ nullable: true }) ownerRole!: string | null;
  @PartialDateColumn({ nullable: true }) dueOn!: string | null;
  @PartialDateColumn({ nullable: true }) completedOn!: string | null;
}
