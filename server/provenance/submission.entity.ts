import { Entity } from 'typeorm';
import { SubmissionStatus, type Submission } from '../../schema/provenance/submission.js';
import { EnumColumn, IntColumn, KeyTo, TextColumn } from '../database/columns.js';
import { RecordedRow } from '../database/recorded-row.js';

@Entity('submission')
export class SubmissionRow extends RecordedRow implements Submission {
  @TextColumn() kind!: string;
  @TextColumn() contentHash!: string;
  @EnumColumn(SubmissionStatus) status!: SubmissionStatus;
  @IntColumn() recordsRead!: number;
  @IntColumn() recordsAccepted!: number;
  @KeyTo('OrganisationRow', { nullable: true }) submittedById!: string | null;
}
