import { Entity, Unique } from 'typeorm';
import { PeriodKind, type DefinitionVersion } from '../../schema/indicators/definition-version.js';
import { EnumColumn, IntColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Unique(['id', 'indicatorId'])
@Entity('definition_version')
export class DefinitionVersionRow extends FactRow implements DefinitionVersion {
  @KeyTo('IndicatorRow') indicatorId!: string;
  @KeyTo('DataSetRow', { nullable: true }) dataSetId!: string | null;
  @KeyTo('DefinitionVersionRow', { nullable: true, unique: true }) supersedesId!: string | null;
  @TextColumn({ unique: true }) slug!: string;
  @TextColumn() label!: string;
  @TextColumn({ nullable: true }) counts!: string | null;
  @TextColumn({ nullable: true }) outOf!: string | null;
  @TextColumn({ nullable: true }) exclusions!: string | null;
  @EnumColumn(PeriodKind) periodKind!: PeriodKind;
  @TextColumn({ nullable: true }) column!: string | null;
  @TextColumn({ nullable: true }) numeratorColumn!: string | null;
  @TextColumn({ nullable: true }) denominatorColumn!: string | null;
  @PartialDateColumn({ nullable: true }) validFrom!: string | null;
  @PartialDateColumn({ nullable: true }) validTo!: string | null;
  @IntColumn({ nullable: true }) reportedWithinDays!: number | null;
  @TextColumn({ nullable: true }) notes!: string | null;
}
