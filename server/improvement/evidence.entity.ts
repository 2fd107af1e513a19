import { Entity, ForeignKey } from 'typeorm';
import { EvidenceKind, EvidencePurpose, EvidenceStrength, type Evidence } from '../../schema/improvement/evidence.js';
import { EnumColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@ForeignKey('WorkstreamRow', ['workstreamId', 'interventionId'], ['id', 'interventionId'])
@Entity('evidence')
export class EvidenceRow extends FactRow implements Evidence {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('InterventionRow') interventionId!: string;
  @KeyTo('WorkstreamRow', { nullable: true }) workstreamId!: string | null;
  @KeyTo('ActionRow', { nullable: true }) actionId!: string | null;
  @KeyTo('MilestoneRow', { nullable: true }) milestoneId!: string | null;
  @KeyTo('EvidenceRequirementRow', { nullable: true }) requirementId!: string | null;
  @TextColumn() title!: string;
  @EnumColumn(EvidenceKind) kind!: EvidenceKind;
  @EnumColumn(EvidencePurpose) purpose!: EvidencePurpose;
  @TextColumn() supports!: string;
  @EnumColumn(EvidenceStrength) strength!: EvidenceStrength;
  @PartialDateColumn({ nullable: true }) producedOn!: string | null;
}
