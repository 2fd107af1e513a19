import { Entity } from 'typeorm';
import { AreaRole, type AreaMembership } from '../../schema/places/area-membership.js';
import { EnumColumn, KeyTo } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('area_membership')
export class AreaMembershipRow extends FactRow implements AreaMembership {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('OrganisationRow') organisationId!: string;
  @EnumColumn(AreaRole) role!: AreaRole;
}
