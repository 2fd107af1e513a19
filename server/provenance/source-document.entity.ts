import { Entity } from 'typeorm';
import { SourceKind, type SourceDocument } from '../../schema/provenance/source-document.js';
import { EnumColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { RecordedRow } from '../database/recorded-row.js';

@Entity('source_document')
export class SourceDocumentRow extends RecordedRow implements SourceDocument {
  @TextColumn({ unique: true }) slug!: string;
  @TextColumn() title!: string;
  @EnumColumn(SourceKind) kind!: SourceKind;
  @PartialDateColumn({ nullable: true }) publishedOn!: string | null;
  @TextColumn({ nullable: true }) dateBasis!: string | null;
  @TextColumn({ nullable: true }) url!: string | null;
  @TextColumn({ nullable: true }) note!: string | null;
  @KeyTo('OrganisationRow', { nullable: true }) publisherId!: string | null;
  @KeyTo('AreaRow', { nullable: true }) areaId!: string | null;
}
