import { Check, Entity } from 'typeorm';
import { VacancyCause, VacancyStatus, type Vacancy } from '../../schema/workforce/vacancy.js';
import { DateColumn, EnumColumn, FigureColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FteColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`"closed_on" >= "opened_on"`)
@Check(`"status" <> 'OPEN' or "closed_on" is null`)
@Check(`"fte_value" > 0`)
@Entity('vacancy')
export class VacancyRow extends FactRow implements Vacancy {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('PostRow') postId!: string;
  @FigureColumn(() => FteColumns) fte!: FteColumns;
  @EnumColumn(VacancyStatus) status!: VacancyStatus;
  @DateColumn({ nullable: true }) openedOn!: string | null;
  @DateColumn({ nullable: true }) closedOn!: string | null;
  @EnumColumn(VacancyCause) cause!: VacancyCause;
  @TextColumn({ nullable: true }) note!: string | null;
}
