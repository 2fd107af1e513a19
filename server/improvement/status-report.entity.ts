import { Check, Entity } from 'typeorm';
import type { StatusReport } from '../../schema/improvement/status-report.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`num_nonnulls("action_id", "milestone_id", "workstream_id", "intervention_id") = 1`)
@Entity('status_report')
export class StatusReportRow extends FactRow implements StatusReport {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('RatingValueRow') ratingId!: string;
  @KeyTo('ActionRow', { nullable: true }) actionId!: string | null;
  @KeyTo('MilestoneRow', { nullable: true }) milestoneId!: string | null;
  @KeyTo('WorkstreamRow', { nullable: true }) workstreamId!: string | null;
  @KeyTo('InterventionRow', { nullable: true }) interventionId!: string | null;
  @TextColumn({ nullable: true }) statement!: string | null;
  @TextColumn({ nullable: true }) authorRole!: string | null;
  @TextColumn({ nullable: true }) signedOffByRole!: string | null;
}
