import { Entity } from 'typeorm';
import type { AgendaItem } from '../../schema/governance/agenda-item.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('agenda_item')
export class AgendaItemRow extends FactRow implements AgendaItem {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('MeetingRow') meetingId!: string;
  @KeyTo('SourceDocumentRow', { nullable: true }) paperId!: string | null;
  @KeyTo('SourceDocumentRow', { nullable: true }) minutesId!: string | null;
  @TextColumn() title!: string;
  @TextColumn({ nullable: true }) presentedBy!: string | null;
}
