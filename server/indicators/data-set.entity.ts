import { Entity } from 'typeorm';
import type { DataSet } from '../../schema/indicators/data-set.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('data_set')
export class DataSetRow extends FactRow implements DataSet {
  @TextColumn({ unique: true }) slug!: string;
  @TextColumn() title!: string;
  @TextColumn() edition!: string;
  @TextColumn({ nullable: true }) caveats!: string | null;
  @KeyTo('OrganisationRow') publisherId!: string;
  /** One release follows one other. */
  @KeyTo('DataSetRow', { nullable: true, unique: true }) followsId!: string | null;
}
