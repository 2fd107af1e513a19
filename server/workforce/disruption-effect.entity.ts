import { Entity } from 'typeorm';
import { DisruptionEffectKind, type DisruptionEffect } from '../../schema/workforce/disruption-effect.js';
import { EnumColumn, FigureColumn, KeyTo, TextColumn } from '../database/columns.js';
import { CountColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('disruption_effect')
export class DisruptionEffectRow extends FactRow implements DisruptionEffect {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('DisruptionEventRow') eventId!: string;
  @KeyTo('TeamRow', { nullable: true }) teamId!: string | null;
  @KeyTo('PostTypeRow', { nullable: true }) postTypeId!: string | null;
  @KeyTo('SourceSystemRow', { nullable: true }) systemId!: string | null;
  @EnumColumn(DisruptionEffectKind) kind!: DisruptionEffectKind;
  @FigureColumn(() => CountColumns) delayDays!: CountColumns;
  @TextColumn() detail!: string;
}
