import { Entity } from 'typeorm';
import { QualityRule, type QualityFlag } from '../../schema/provenance/quality-flag.js';
import { DateColumn, EnumColumn, TextColumn } from '../database/columns.js';
import { AnnotationRow } from './annotation-row.js';

@Entity('quality_flag')
export class QualityFlagRow extends AnnotationRow implements QualityFlag {
  @EnumColumn(QualityRule) rule!: QualityRule;
  @TextColumn() detail!: string;
  @DateColumn({ nullable: true }) settledOn!: string | null;
}
