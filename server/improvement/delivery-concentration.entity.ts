import { Entity } from 'typeorm';
import type { DeliveryConcentration } from '../../schema/improvement/delivery-concentration.js';
import { FigureColumn, KeyTo, TextColumn } from '../database/columns.js';
import { DecimalColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('delivery_concentration')
export class DeliveryConcentrationRow extends FactRow implements DeliveryConcentration {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('InterventionRow') interventionId!: string;
  @KeyTo('OrganisationRow') organisationId!: string;
  @FigureColumn(() => DecimalColumns) share!: DecimalColumns;
  @TextColumn() concern!: string;
  @TextColumn({ nullable: true }) response!: string | null;
}
