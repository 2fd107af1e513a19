import { Entity, PrimaryColumn } from 'typeorm';
import type { Period } from '../../schema/places/period.js';
import { ChangeColumn, DateColumn, TextColumn } from '../database/columns.js';

/** Its code is its key, so that a fact's period needs no look-up to be written or compared. */
@Entity('period')
export class PeriodRow implements Period {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @TextColumn({ unique: true }) code!: string;
  @TextColumn() timePeriod!: string;
  @TextColumn() timeIdentifier!: string;
  @DateColumn() startsOn!: string;
  @DateColumn() endsOn!: string;
  @ChangeColumn() changeId!: string;
}
