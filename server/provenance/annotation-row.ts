/** A record about any other record: the other's noun and key, in two columns. */
import { Index } from 'typeorm';
import { KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

export abstract class AnnotationRow extends FactRow {
  @TextColumn({ nullable: true }) aboutType!: string | null;
  @Index() @TextColumn({ nullable: true }) aboutId!: string | null;
  @KeyTo('AreaRow', { nullable: true }) areaId!: string | null;
}
