import { Check, Entity, ForeignKey } from 'typeorm';
import { TallyBasis, TallySubject, type StatusTally } from '../../schema/improvement/status-tally.js';
import { EnumColumn, FigureColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { CountColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`("basis" = 'EXPECTED') = ("expected_by" is not null)`)
@ForeignKey('WorkstreamRow', ['workstreamId', 'interventionId'], ['id', 'interventionId'])
@Entity('status_tally')
export class StatusTallyRow extends FactRow implements StatusTally {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('InterventionRow', { nullable: true }) interventionId!: string | null;
  @KeyTo('WorkstreamRow', { nullable: true }) workstreamId!: string | null;
  @KeyTo('RatingValueRow', { nullable: true }) ratingId!: string | null;
  @EnumColumn(TallySubject) subject!: TallySubject;
  @EnumColumn(TallyBasis) basis!: TallyBasis;
  @FigureColumn(() => CountColumns) count!: CountColumns;
  @PartialDateColumn({ nullable: true }) expectedBy!: string | null;
  @TextColumn({ nullable: true }) note!: string | null;
}
