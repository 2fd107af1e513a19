import { Entity, ForeignKey } from 'typeorm';
import type { EvidenceRequirement } from '../../schema/improvement/evidence-requirement.js';
import { KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@ForeignKey('WorkstreamRow', ['workstreamId', 'interventionId'], ['id', 'interventionId'])
@Entity('evidence_requirement')
export class EvidenceRequirementRow extends FactRow implements EvidenceRequirement {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('InterventionRow') interventionId!: string;
  @KeyTo('WorkstreamRow', { nullable: true }) workstreamId!: string | null;
  @KeyTo('ActionRow', { nullable: true }) actionId!: string | null;
  @KeyTo('MilestoneRow', { nullable: true }) milestoneId!: string | null;
  @KeyTo('OrganisationRow', { nullable: true }) organisationId!: string | null;
  @TextColumn() expects!: string;
  @TextColumn() requiredBy!: string;
  @PartialDateColumn({ nullable: true }) dueOn!: string | null;
  @TextColumn({ nullable: true }) means!: string | null;
}
