import { Entity } from 'typeorm';
import type { Publication } from '../../schema/governance/publication.js';
import { Visibility } from '../../schema/shared/recorded.js';
import { EnumColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('publication')
export class PublicationRow extends FactRow implements Publication {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('BoardRow', { nullable: true }) boardId!: string | null;
  @KeyTo('MeetingRow', { nullable: true }) meetingId!: string | null;
  @KeyTo('OrganisationRow', { nullable: true }) publisherId!: string | null;
  @KeyTo('ExternalReviewRow', { nullable: true }) reviewId!: string | null;
  @KeyTo('SourceDocumentRow', { nullable: true }) documentId!: string | null;
  @TextColumn() what!: string;
  @PartialDateColumn({ nullable: true }) dueOn!: string | null;
  @TextColumn({ nullable: true }) dueWords!: string | null;
  @PartialDateColumn({ nullable: true }) publishedOn!: string | null;
  @EnumColumn(Visibility) audience!: Visibility;
  @TextColumn({ nullable: true }) note!: string | null;
}
