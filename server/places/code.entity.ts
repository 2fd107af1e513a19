import { Entity } from 'typeorm';
import type { Code } from '../../schema/places/code.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { ReferenceRow } from '../database/recorded-row.js';

@Entity('code')
export class CodeRow extends ReferenceRow implements Code {
  @KeyTo('CodeListRow') listId!: string;
  @TextColumn() value!: string;
  @TextColumn() label!: string;
}
