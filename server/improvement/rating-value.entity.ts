import { Check, Entity, Unique } from 'typeorm';
import type { RatingValue } from '../../schema/improvement/rating-value.js';
import { CanonicalStatus } from '../../schema/improvement/canonical-status.js';
import { EnumColumn, IntColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Unique(['scaleId', 'label'])
/** A rating always shows its words: scales are public. */
@Check(`"visibility" = 'PUBLIC'`)
@Entity('rating_value')
export class RatingValueRow extends FactRow implements RatingValue {
  @KeyTo('RatingScaleRow') scaleId!: string;
  @TextColumn() label!: string;
  @EnumColumn(CanonicalStatus) canonical!: CanonicalStatus;
  @IntColumn() sequence!: number;
}
