import { Entity } from 'typeorm';
import { MeetingStatus, type Meeting } from '../../schema/governance/meeting.js';
import { EnumColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('meeting')
export class MeetingRow extends FactRow implements Meeting {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('BoardRow') boardId!: string;
  @PartialDateColumn() heldOn!: string;
  @TextColumn({ nullable: true }) dateBasis!: string | null;
  @EnumColumn(MeetingStatus) status!: MeetingStatus;
}
