import { Entity } from 'typeorm';
import type { CodeList } from '../../schema/places/code-list.js';
import { IntColumn, TextColumn } from '../database/columns.js';
import { ReferenceRow } from '../database/recorded-row.js';

@Entity('code_list')
export class CodeListRow extends ReferenceRow implements CodeList {
  @TextColumn({ unique: true }) slug!: string;
  @TextColumn() name!: string;
  @TextColumn() publisher!: string;
  @IntColumn({ nullable: true }) year!: number | null;
}
