import { Entity } from 'typeorm';
import { PathwayKind, type Pathway } from '../../schema/waits/pathway.js';
import { EnumColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('pathway')
export class PathwayRow extends FactRow implements Pathway {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('OrganisationRow', { nullable: true }) providerId!: string | null;
  @KeyTo('OrganisationRow', { nullable: true }) commissionerId!: string | null;
  @TextColumn({ unique: true }) slug!: string;
  @TextColumn() name!: string;
  @EnumColumn(PathwayKind) kind!: PathwayKind;
}
