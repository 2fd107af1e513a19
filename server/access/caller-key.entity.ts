import { Entity, Unique } from 'typeorm';
import { KeyAlgorithm, type CallerKey } from '../../schema/access/caller-key.js';
import { DateColumn, EnumColumn, KeyTo, TextColumn } from '../database/columns.js';
import { RecordedRow } from '../database/recorded-row.js';

@Unique(['callerId', 'keyId'])
@Entity('caller_key')
export class CallerKeyRow extends RecordedRow implements CallerKey {
  @KeyTo('CallerRow') callerId!: string;
  @TextColumn() keyId!: string;
  @TextColumn({ unique: true }) thumbprint!: string;
  @EnumColumn(KeyAlgorithm) algorithm!: KeyAlgorithm;
  @DateColumn({ nullable: true }) retiredOn!: string | null;
}
