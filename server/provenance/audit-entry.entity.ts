import { Column, Entity, Index } from 'typeorm';
import { AuditKind, type AuditEntry } from '../../schema/provenance/audit-entry.js';
import { EnumColumn, IntColumn, KeyTo, TextColumn, TextListColumn } from '../database/columns.js';
import { RecordedRow } from '../database/recorded-row.js';

/** The database's own. */
const kept = { select: false, insert: false, update: false } as const;

@Index('audit_entry_place', { synchronize: false })
@Index('audit_entry_newest', { synchronize: false })
@Entity('audit_entry')
export class AuditEntryRow extends RecordedRow implements AuditEntry {
  @EnumColumn(AuditKind) kind!: AuditKind;
  @TextColumn() verb!: string;
  @TextColumn() actorRole!: string;
  @TextColumn({ nullable: true }) clientId!: string | null;
  @TextColumn({ nullable: true }) code!: string | null;
  @TextColumn({ nullable: true }) path!: string | null;
  @TextColumn({ nullable: true }) operation!: string | null;
  @TextListColumn() sharedBy!: string[];
  @IntColumn() times!: number;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) since!: string | null;
  @TextColumn() outcome!: string;
  @KeyTo('SubmissionRow', { nullable: true }) submissionId!: string | null;
  @Column({ type: 'int', ...kept }) strand!: number;
  @Column({ type: 'bigint', ...kept }) position!: string;
  @Column({ type: 'text', nullable: true, ...kept }) previousHash!: string | null;
  @Column({ type: 'text', ...kept }) hash!: string;
}
