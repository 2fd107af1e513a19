import { Entity } from 'typeorm';
import { PartnershipKind, type Partnership } from '../../schema/improvement/partnership.js';
import { EnumColumn, FigureColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { CountColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('partnership')
export class PartnershipRow extends FactRow implements Partnership {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('InterventionRow', { nullable: true }) interventionId!: string | null;
  @KeyTo('OrganisationRow', { nullable: true }) partnerId!: string | null;
  @TextColumn() title!: string;
  @EnumColumn(PartnershipKind) kind!: PartnershipKind;
  @TextColumn() description!: string;
  @FigureColumn(() => CountColumns) members!: CountColumns;
  @PartialDateColumn({ nullable: true }) startedOn!: string | null;
  @PartialDateColumn({ nullable: true }) endsOn!: string | null;
}
