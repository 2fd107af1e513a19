import { Check, Entity } from 'typeorm';
import { ReviewKind, type ExternalReview } from '../../schema/improvement/external-review.js';
import { EnumColumn, IntColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`"grade" is null or "grade" between 1 and 3`)
@Entity('external_review')
export class ExternalReviewRow extends FactRow implements ExternalReview {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('OrganisationRow', { nullable: true }) reviewerId!: string | null;
  @KeyTo('InterventionRow', { nullable: true }) interventionId!: string | null;
  @KeyTo('InterventionRow', { nullable: true }) ledToId!: string | null;
  @KeyTo('ExternalReviewRow', { nullable: true }) expectedAsId!: string | null;
  @TextColumn() title!: string;
  @EnumColumn(ReviewKind) kind!: ReviewKind;
  @PartialDateColumn({ nullable: true }) heldOn!: string | null;
  @PartialDateColumn({ nullable: true }) endedOn!: string | null;
  @PartialDateColumn({ nullable: true }) expectedOn!: string | null;
  @TextColumn({ nullable: true }) outcome!: string | null;
  @IntColumn({ nullable: true }) grade!: number | null;
  @PartialDateColumn({ nullable: true }) publishedOn!: string | null;
  @TextColumn({ nullable: true }) publicationExpected!: string | null;
}
