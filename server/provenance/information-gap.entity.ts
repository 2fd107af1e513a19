import { Check, Entity } from 'typeorm';
import type { InformationGap } from '../../schema/provenance/information-gap.js';
import { FigureState } from '../../schema/shared/figures.js';
import { EnumColumn, PartialDateColumn, TextColumn } from '../database/columns.js';
import { AnnotationRow } from './annotation-row.js';

@Check(`"state" <> 'KNOWN' and ("state" = 'PROMISED' or "promised_for" is null)`)
@Check(`num_nonnulls("closed_on", "answer") <> 1`)
@Entity('information_gap')
export class InformationGapRow extends AnnotationRow implements InformationGap {
  @TextColumn() topic!: string;
  @EnumColumn(FigureState) state!: FigureState;
  @TextColumn() detail!: string;
  @PartialDateColumn({ nullable: true }) promisedFor!: string | null;
  @TextColumn({ nullable: true }) promisedBy!: string | null;
  @PartialDateColumn({ nullable: true }) closedOn!: string | null;
  @TextColumn({ nullable: true }) answer!: string | null;
}
