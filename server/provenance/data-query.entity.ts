import { Entity } from 'typeorm';
import { DataQueryStatus, type DataQuery } from '../../schema/provenance/data-query.js';
import { EnumColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { AnnotationRow } from './annotation-row.js';

@Entity('data_query')
export class DataQueryRow extends AnnotationRow implements DataQuery {
  @TextColumn() question!: string;
  @TextColumn() raisedBy!: string;
  @PartialDateColumn() raisedOn!: string;
  @EnumColumn(DataQueryStatus) status!: DataQueryStatus;
  @TextColumn({ nullable: true }) answer!: string | null;
  @PartialDateColumn({ nullable: true }) answeredOn!: string | null;
  @TextColumn({ nullable: true }) answeredBy!: string | null;
  @KeyTo('OrganisationRow', { nullable: true }) askedOfId!: string | null;
  @KeyTo('CorrectionRow', { nullable: true }) correctionId!: string | null;
}
