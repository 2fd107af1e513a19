import { Check, Entity } from 'typeorm';
import type { SmallNumberThreshold } from '../../schema/access/small-number-threshold.js';
import { DateColumn, IntColumn, TextColumn } from '../database/columns.js';
import { ReferenceRow } from '../database/recorded-row.js';

@Check(`"threshold" >= 1`)
@Entity('small_number_threshold')
export class SmallNumberThresholdRow extends ReferenceRow implements SmallNumberThreshold {
  @DateColumn({ unique: true }) appliesFrom!: string;
  @IntColumn() threshold!: number;
  @TextColumn() reason!: string;
}
