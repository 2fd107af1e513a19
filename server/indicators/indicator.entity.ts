import { Entity } from 'typeorm';
import { IndicatorTopic, IndicatorUnit, Polarity, type Indicator } from '../../schema/indicators/indicator.js';
import { EnumColumn, IntColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('indicator')
export class IndicatorRow extends FactRow implements Indicator {
  @TextColumn({ unique: true }) slug!: string;
  @TextColumn() name!: string;
  @EnumColumn(IndicatorTopic) topic!: IndicatorTopic;
  @EnumColumn(Polarity) polarity!: Polarity;
  @EnumColumn(IndicatorUnit) unit!: IndicatorUnit;
  @IntColumn() decimalPlaces!: number;
  @KeyTo('OrganisationRow', { nullable: true }) publisherId!: string | null;
}
