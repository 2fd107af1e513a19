import { Check, Entity } from 'typeorm';
import type { RatingScale } from '../../schema/improvement/rating-scale.js';
import { TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

/** Its values show it always: it is public. */
@Check(`"visibility" = 'PUBLIC'`)
@Entity('rating_scale')
export class RatingScaleRow extends FactRow implements RatingScale {
  @TextColumn({ unique: true }) slug!: string;
  @TextColumn() name!: string;
  @TextColumn() usedBy!: string;
}
