import { Entity, Unique } from 'typeorm';
import { ObservationSymbol } from '../../schema/indicators/observation-symbol.js';
import type { SymbolMeaning } from '../../schema/indicators/symbol-meaning.js';
import { EnumColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Unique(['dataSetId', 'text'])
@Entity('symbol_meaning')
export class SymbolMeaningRow extends FactRow implements SymbolMeaning {
  @KeyTo('DataSetRow') dataSetId!: string;
  @TextColumn() text!: string;
  @EnumColumn(ObservationSymbol) means!: ObservationSymbol;
  @TextColumn() explanation!: string;
}
