import { Entity } from 'typeorm';
import type { GlossaryTerm } from '../../schema/places/glossary-term.js';
import { TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('glossary_term')
export class GlossaryTermRow extends FactRow implements GlossaryTerm {
  @TextColumn() term!: string;
  @TextColumn() spelling!: string;
  @TextColumn() meaning!: string;
}
