import { Entity } from 'typeorm';
import type { AuditEntry } from '../../schema/provenance/audit-entry.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { RecordedRow } from '../database/recorded-row.js';

@Entity('audit_entry')
export class AuditEntryRow extends RecordedRow implements AuditEntry {
  @TextColumn() verb!: string;
  @TextColumn() actorRole!: string;
  @TextColumn() outcome!: string;
  @KeyTo('SubmissionRow', { nullable: true }) submissionId!: string | null;
}
