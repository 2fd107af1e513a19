import { Entity } from 'typeorm';
import { SharingRole, type SharingParty } from '../../schema/access/sharing-party.js';
import { EnumColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('sharing_party')
export class SharingPartyRow extends FactRow implements SharingParty {
  @KeyTo('SharingAgreementRow') agreementId!: string;
  @KeyTo('OrganisationRow', { nullable: true }) organisationId!: string | null;
  @TextColumn() party!: string;
  @EnumColumn(SharingRole) role!: SharingRole;
}
