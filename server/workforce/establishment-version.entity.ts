import { Entity } from 'typeorm';
import { EstablishmentStatus, type EstablishmentVersion } from '../../schema/workforce/establishment-version.js';
import { EnumColumn, FigureColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FteColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('establishment_version')
export class EstablishmentVersionRow extends FactRow implements EstablishmentVersion {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('TeamRow') teamId!: string;
  /** One replaces one other: a chain, never a tree. */
  @KeyTo('EstablishmentVersionRow', { nullable: true, unique: true }) supersedesId!: string | null;
  @EnumColumn(EstablishmentStatus) status!: EstablishmentStatus;
  @FigureColumn(() => FteColumns) fte!: FteColumns;
  @PartialDateColumn({ nullable: true }) effectiveFrom!: string | null;
  @TextColumn() reason!: string;
}
