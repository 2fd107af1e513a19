import { Entity } from 'typeorm';
import { CodeScheme } from '../../schema/places/code-scheme.js';
import type { OrganisationCode } from '../../schema/places/organisation-code.js';
import { DateColumn, EnumColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('organisation_code')
export class OrganisationCodeRow extends FactRow implements OrganisationCode {
  @KeyTo('OrganisationRow') organisationId!: string;
  @EnumColumn(CodeScheme) scheme!: CodeScheme;
  @TextColumn() value!: string;
  @DateColumn({ nullable: true }) validFrom!: string | null;
  @DateColumn({ nullable: true }) validTo!: string | null;
}
