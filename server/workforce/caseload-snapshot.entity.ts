import { Check, Entity } from 'typeorm';
import type { CaseloadSnapshot } from '../../schema/workforce/caseload-snapshot.js';
import { FigureColumn, KeyTo, TextColumn } from '../database/columns.js';
import { CountColumns, DecimalColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`num_nonnulls("team_id", "post_type_id") > 0`)
@Entity('caseload_snapshot')
export class CaseloadSnapshotRow extends FactRow implements CaseloadSnapshot {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('TeamRow', { nullable: true }) teamId!: string | null;
  @KeyTo('PostTypeRow', { nullable: true }) postTypeId!: string | null;
  @FigureColumn(() => CountColumns) openCases!: CountColumns;
  @FigureColumn(() => DecimalColumns) casesPerFte!: DecimalColumns;
  @TextColumn({ nullable: true }) judgement!: string | null;
}
