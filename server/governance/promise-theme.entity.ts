import { Entity } from 'typeorm';
import type { PromiseTheme } from '../../schema/governance/promise-theme.js';
import { TextColumn } from '../database/columns.js';
import { ReferenceRow } from '../database/recorded-row.js';

@Entity('promise_theme')
export class PromiseThemeRow extends ReferenceRow implements PromiseTheme {
  @TextColumn({ unique: true }) slug!: string;
  @TextColumn() name!: string;
  @TextColumn() meaning!: string;
}
