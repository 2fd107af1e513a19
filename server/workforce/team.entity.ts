import { Entity } from 'typeorm';
import type { Team } from '../../schema/workforce/team.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('team')
export class TeamRow extends FactRow implements Team {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('OrganisationRow', { nullable: true }) employerId!: string | null;
  @KeyTo('TeamRow', { nullable: true }) parentId!: string | null;
  @TextColumn({ unique: true }) slug!: string;
  @TextColumn() name!: string;
  @TextColumn({ nullable: true }) purpose!: string | null;
}
