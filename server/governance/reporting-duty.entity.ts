import { Entity } from 'typeorm';
import type { ReportingDuty } from '../../schema/governance/reporting-duty.js';
import { KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('reporting_duty')
export class ReportingDutyRow extends FactRow implements ReportingDuty {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('BoardRow') reportsToId!: string;
  @KeyTo('InterventionRow', { nullable: true }) interventionId!: string | null;
  @KeyTo('OrganisationRow', { nullable: true }) orderedById!: string | null;
  @TextColumn() subject!: string;
  @TextColumn() reportedBy!: string;
  @TextColumn({ nullable: true }) frequency!: string | null;
  @PartialDateColumn({ nullable: true }) since!: string | null;
  @PartialDateColumn({ nullable: true }) until!: string | null;
  @TextColumn() basis!: string;
}
