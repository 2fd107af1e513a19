import { Entity } from 'typeorm';
import { RecruitmentStage, type RecruitmentEvent } from '../../schema/workforce/recruitment-event.js';
import { EnumColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('recruitment_event')
export class RecruitmentEventRow extends FactRow implements RecruitmentEvent {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('VacancyRow') vacancyId!: string;
  @EnumColumn(RecruitmentStage) stage!: RecruitmentStage;
  @PartialDateColumn() happenedOn!: string;
  @TextColumn({ nullable: true }) note!: string | null;
}
