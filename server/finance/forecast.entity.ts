import { Entity, Index } from 'typeorm';
import type { Forecast } from '../../schema/finance/forecast.js';
import { FigureColumn, KeyTo, TextColumn } from '../database/columns.js';
import { PenceColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

/** Its migration says more of this index than a decorator can. */
@Index('forecast_latest', { synchronize: false })
@Entity('forecast')
export class ForecastRow extends FactRow implements Forecast {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('InvestmentLineRow') lineId!: string;
  @KeyTo('PeriodRow', { type: 'text' }) periodId!: string;
  @FigureColumn(() => PenceColumns) amount!: PenceColumns;
  @TextColumn() method!: string;
}
