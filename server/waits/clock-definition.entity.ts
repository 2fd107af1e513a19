import { Check, Entity } from 'typeorm';
import {
  ClockBasis,
  ClockStart,
  ClockStop,
  IncludesIntervention,
  WaitStatistic,
  type ClockDefinition,
} from '../../schema/waits/clock-definition.js';
import { EnumColumn, IntColumn, KeyTo, PartialDateColumn, TextColumn, TextListColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

/** Public always: a wait must never be readable without its clock. */
@Check(`"visibility" = 'PUBLIC'`)
@Entity('clock_definition')
export class ClockDefinitionRow extends FactRow implements ClockDefinition {
  @KeyTo('AreaRow', { nullable: true }) areaId!: string | null;
  @KeyTo('OrganisationRow', { nullable: true }) publisherId!: string | null;
  /** One replaces one other: a chain, never a tree. */
  @KeyTo('ClockDefinitionRow', { nullable: true, unique: true }) supersedesId!: string | null;
  @TextColumn({ unique: true }) slug!: string;
  @TextColumn() name!: string;
  @TextColumn() edition!: string;
  @EnumColumn(ClockStart) startEvent!: ClockStart;
  @EnumColumn(ClockStop) stopEvent!: ClockStop;
  @TextListColumn({ nullable: true }) pauses!: string[] | null;
  @TextColumn({ nullable: true }) population!: string | null;
  @EnumColumn(ClockBasis) basis!: ClockBasis;
  @EnumColumn(IncludesIntervention) includesIntervention!: IncludesIntervention;
  @EnumColumn(WaitStatistic) statistic!: WaitStatistic;
  @TextColumn({ nullable: true }) note!: string | null;
  @PartialDateColumn({ nullable: true }) validFrom!: string | null;
  @PartialDateColumn({ nullable: true }) validTo!: string | null;
  @IntColumn({ nullable: true }) reportedWithinDays!: number | null;
}
