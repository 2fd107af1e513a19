import { Entity, Unique } from 'typeorm';
import type { DataSetColumn } from '../../schema/indicators/data-set-column.js';
import { IntColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Unique(['dataSetId', 'name'])
@Unique(['dataSetId', 'position'])
@Entity('data_set_column')
export class DataSetColumnRow extends FactRow implements DataSetColumn {
  @KeyTo('DataSetRow') dataSetId!: string;
  @TextColumn() name!: string;
  @IntColumn({ nullable: true }) position!: number | null;
  @TextColumn({ nullable: true }) label!: string | null;
  @TextColumn({ nullable: true }) unit!: string | null;
  @TextColumn({ nullable: true }) knownAs!: string | null;
}
