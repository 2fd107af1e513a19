import { Check, Entity } from 'typeorm';
import type { InformationGap } from '../../schema/provenance/information-gap.js';
import { FigureState } from '../../schema/shared/figures.js';
import { EnumColumn, PartialDateColumn, TextColumn } from '../database/columns.js';
import { AnnotationRow } from './annotation-row.js';

@Check(`"state" <> 'KNOWN' and ("state" = 'PROMISED' or "promised_for" is null)`)
@Entity('information_gap')
export class InformationGapRow extends AnnotationRow implements InformationGap {
  @TextColumn() topic!: string;
  @EnumColumn(FigureState) state!: FigureState;
  @TextColumn() detail!: string;
  @PartialDateColumn({ nullable: true }) promisedFor!: string | null;
  @TextColumn({ nullable: true }) promisedBy!: string | null;
}
