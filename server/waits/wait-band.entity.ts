import { Check, Entity, Unique } from 'typeorm';
import type { WaitBand } from '../../schema/waits/wait-band.js';
import { FigureColumn, IntColumn, KeyTo, TextColumn } from '../database/columns.js';
import { CountColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Unique(['snapshotId', 'sequence'])
@Check(`"to_days" >= "from_days"`)
@Entity('wait_band')
export class WaitBandRow extends FactRow implements WaitBand {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('WaitSnapshotRow') snapshotId!: string;
  @IntColumn() sequence!: number;
  @TextColumn() label!: string;
  @IntColumn() fromDays!: number;
  @IntColumn({ nullable: true }) toDays!: number | null;
  @FigureColumn(() => CountColumns) count!: CountColumns;
}
