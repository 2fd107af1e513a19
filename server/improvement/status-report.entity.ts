import { Check, Entity } from 'typeorm';
import type { StatusReport } from '../../schema/improvement/status-report.js';
import { DateColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`num_nonnulls("action_id", "milestone_id", "workstream_id", "intervention_id") = 1`)
@Check(`"signed_off_by_id" is null or ("signed_off_by_id" <> "reported_by_id" and "signed_off_by_role" is not null)`)
@Entity('status_report')
export class StatusReportRow extends FactRow implements StatusReport {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('RatingValueRow') ratingId!: string;
  @KeyTo('ActionRow', { nullable: true }) actionId!: string | null;
  @KeyTo('MilestoneRow', { nullable: true }) milestoneId!: string | null;
  @KeyTo('WorkstreamRow', { nullable: true }) workstreamId!: string | null;
  @KeyTo('InterventionRow', { nullable: true }) interventionId!: string | null;
  @KeyTo('CallerRow', { nullable: true }) reportedById!: string | null;
  @KeyTo('CallerRow', { nullable: true }) signedOffById!: string | null;
  @TextColumn({ nullable: true }) statement!: string | null;
  @TextColumn({ nullable: true }) authorRole!: string | null;
  @TextColumn({ nullable: true }) signedOffByRole!: string | null;
  @DateColumn({ nullable: true }) signedOffOn!: string | null;
}
