import { Entity } from 'typeorm';
import { InterventionKind, InterventionStatus, type Intervention } from '../../schema/improvement/intervention.js';
import { BooleanColumn, EnumColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('intervention')
export class InterventionRow extends FactRow implements Intervention {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('OrganisationRow', { nullable: true }) issuedById!: string | null;
  @KeyTo('InterventionRow', { nullable: true }) replacesId!: string | null;
  @KeyTo('InterventionRow', { nullable: true }) answersId!: string | null;
  @TextColumn({ unique: true }) slug!: string;
  @TextColumn() title!: string;
  @EnumColumn(InterventionKind) kind!: InterventionKind;
  @EnumColumn(InterventionStatus) status!: InterventionStatus;
  @PartialDateColumn({ nullable: true }) startedOn!: string | null;
  @PartialDateColumn({ nullable: true }) dueOn!: string | null;
  @PartialDateColumn({ nullable: true }) endedOn!: string | null;
  @BooleanColumn() listsAllActions!: boolean;
  @TextColumn({ nullable: true }) note!: string | null;
}
