import { Entity } from 'typeorm';
import { DecisionKind, type Decision } from '../../schema/governance/decision.js';
import { EnumColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('decision')
export class DecisionRow extends FactRow implements Decision {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('BoardRow', { nullable: true }) boardId!: string | null;
  @KeyTo('MeetingRow', { nullable: true }) meetingId!: string | null;
  @KeyTo('AgendaItemRow', { nullable: true }) agendaItemId!: string | null;
  @EnumColumn(DecisionKind) kind!: DecisionKind;
  @TextColumn() text!: string;
  @TextColumn() decidedBy!: string;
  @PartialDateColumn({ nullable: true }) decidedOn!: string | null;
  @TextColumn({ nullable: true }) vote!: string | null;
  @TextColumn({ nullable: true }) reference!: string | null;
}
