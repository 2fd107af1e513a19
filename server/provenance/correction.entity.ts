import { Entity } from 'typeorm';
import type { Correction } from '../../schema/provenance/correction.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { AnnotationRow } from './annotation-row.js';

@Entity('correction')
export class CorrectionRow extends AnnotationRow implements Correction {
  @TextColumn() field!: string;
  @TextColumn({ nullable: true }) oldValue!: string | null;
  @TextColumn({ nullable: true }) newValue!: string | null;
  @TextColumn() reason!: string;
  @KeyTo('SubmissionRow', { nullable: true }) submissionId!: string | null;
}
