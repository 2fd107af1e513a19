import { Check, Entity, ForeignKey } from 'typeorm';
import { ObservationStatus, type Observation } from '../../schema/indicators/observation.js';
import { ObservationSymbol } from '../../schema/indicators/observation-symbol.js';
import { EnumColumn, FigureColumn, KeyTo, TextColumn } from '../database/columns.js';
import { CountColumns, DecimalColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

/** Keyed to its definition together with the indicator: no value can stand under an indicator that its definition does not define. */
@ForeignKey('DefinitionVersionRow', ['definitionId', 'indicatorId'], ['id', 'indicatorId'])
@Check(`"symbol" is null or "value_value" is null`)
@Check(`("status" = 'DERIVED') = ("method" is not null)`)
@Entity('observation')
export class ObservationRow extends FactRow implements Observation {
  @KeyTo('IndicatorRow') indicatorId!: string;
  @KeyTo('DefinitionVersionRow') definitionId!: string;
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('PeriodRow', { type: 'text' }) periodId!: string;
  @KeyTo('PeerSetRow', { nullable: true }) peerSetId!: string | null;
  @KeyTo('SourceDocumentRow', { nullable: true }) releaseId!: string | null;
  @KeyTo('PublishedRowRow', { nullable: true }) rowId!: string | null;
  /** One value replaces one other: a chain, never a tree. */
  @KeyTo('ObservationRow', { nullable: true, unique: true }) supersedesId!: string | null;
  @FigureColumn(() => DecimalColumns) value!: DecimalColumns;
  @FigureColumn(() => CountColumns) numerator!: CountColumns;
  @FigureColumn(() => CountColumns) denominator!: CountColumns;
  @EnumColumn(ObservationSymbol, { nullable: true }) symbol!: ObservationSymbol | null;
  @EnumColumn(ObservationStatus) status!: ObservationStatus;
  @TextColumn({ nullable: true }) method!: string | null;
}
