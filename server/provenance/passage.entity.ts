import { Entity } from 'typeorm';
import type { Passage } from '../../schema/provenance/passage.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { RecordedRow } from '../database/recorded-row.js';

@Entity('passage')
export class PassageRow extends RecordedRow implements Passage {
  @KeyTo('SourceDocumentRow') documentId!: string;
  @TextColumn() locator!: string;
  @TextColumn() summary!: string;
}
