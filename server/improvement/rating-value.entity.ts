import { Entity, Unique } from 'typeorm';
import type { RatingValue } from '../../schema/improvement/rating-value.js';
import { CanonicalStatus } from '../../schema/improvement/canonical-status.js';
import { EnumColumn, IntColumn, KeyTo, TextColumn } from '../database/columns.js';
import { ReferenceRow } from '../database/recorded-row.js';

@Unique(['scaleId', 'label'])
@Entity('rating_value')
export class RatingValueRow extends ReferenceRow implements RatingValue {
  @KeyTo('RatingScaleRow') scaleId!: string;
  @TextColumn() label!: string;
  @EnumColumn(CanonicalStatus) canonical!: CanonicalStatus;
  @IntColumn() sequence!: number;
}
