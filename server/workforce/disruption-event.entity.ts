import { Entity } from 'typeorm';
import { DisruptionKind, type DisruptionEvent } from '../../schema/workforce/disruption-event.js';
import { EnumColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('disruption_event')
export class DisruptionEventRow extends FactRow implements DisruptionEvent {
  @KeyTo('AreaRow') areaId!: string;
  @TextColumn() title!: string;
  @EnumColumn(DisruptionKind) kind!: DisruptionKind;
  @PartialDateColumn({ nullable: true }) startsOn!: string | null;
  @PartialDateColumn({ nullable: true }) endsOn!: string | null;
  @TextColumn({ nullable: true }) cause!: string | null;
}
