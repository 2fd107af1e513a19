import { Check, Entity } from 'typeorm';
import type { PublishedRow } from '../../schema/indicators/published-row.js';
import { IntColumn, KeyTo, TextColumn, TextListColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`("topic" is null) = ("breakdown" is null)`)
@Entity('published_row')
export class PublishedRowRow extends FactRow implements PublishedRow {
  @KeyTo('DataSetRow') dataSetId!: string;
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('PeriodRow', { type: 'text' }) periodId!: string;
  @KeyTo('SubmissionRow', { nullable: true }) submissionId!: string | null;
  /** One row replaces one other: a chain, never a tree. */
  @KeyTo('PublishedRowRow', { nullable: true, unique: true }) supersedesId!: string | null;
  @IntColumn() line!: number;
  @TextColumn({ nullable: true }) topic!: string | null;
  @TextColumn({ nullable: true }) breakdown!: string | null;
  @TextListColumn() values!: string[];
}
