import { Entity } from 'typeorm';
import type { MigrationTally } from '../../schema/provenance/migration-tally.js';
import { FigureColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { CountColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('migration_tally')
export class MigrationTallyRow extends FactRow implements MigrationTally {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('SourceSystemRow', { nullable: true }) systemId!: string | null;
  @TextColumn() moving!: string;
  @FigureColumn(() => CountColumns) done!: CountColumns;
  @FigureColumn(() => CountColumns) total!: CountColumns;
  @PartialDateColumn({ nullable: true }) expectedBy!: string | null;
  @TextColumn() cause!: string;
}
