import { Entity } from 'typeorm';
import { OrganisationType, type Organisation } from '../../schema/places/organisation.js';
import { EnumColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('organisation')
export class OrganisationRow extends FactRow implements Organisation {
  @TextColumn({ unique: true }) slug!: string;
  @TextColumn() name!: string;
  @EnumColumn(OrganisationType) type!: OrganisationType;
  @KeyTo('OrganisationRow', { nullable: true }) successorId!: string | null;
}
