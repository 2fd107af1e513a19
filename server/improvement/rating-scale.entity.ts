import { Entity } from 'typeorm';
import type { RatingScale } from '../../schema/improvement/rating-scale.js';
import { TextColumn } from '../database/columns.js';
import { ReferenceRow } from '../database/recorded-row.js';

@Entity('rating_scale')
export class RatingScaleRow extends ReferenceRow implements RatingScale {
  @TextColumn({ unique: true }) slug!: string;
  @TextColumn() name!: string;
  @TextColumn() usedBy!: string;
}
