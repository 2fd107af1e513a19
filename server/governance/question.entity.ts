import { Check, Entity } from 'typeorm';
import { QuestionKind, QuestionStatus, type Question } from '../../schema/governance/question.js';
import { EnumColumn, IntColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { AnnotationRow } from '../provenance/annotation-row.js';

@Check(`"status" not in ('ANSWERED', 'PARTLY') or "answer" is not null`)
@Check(`"status" in ('PROMISED', 'PARTLY', 'ANSWERED') or "promised_for" is null`)
@Check(`"status" in ('PARTLY', 'ANSWERED') or "answered_on" is null`)
@Entity('question')
export class QuestionRow extends AnnotationRow implements Question {
  @KeyTo('MeetingRow') meetingId!: string;
  @KeyTo('AgendaItemRow', { nullable: true }) agendaItemId!: string | null;
  @KeyTo('MeetingRow', { nullable: true }) promisedForMeetingId!: string | null;
  @KeyTo('ClaimRow', { nullable: true }) claimId!: string | null;
  @KeyTo('PromiseThemeRow', { nullable: true }) themeId!: string | null;
  @KeyTo('QuestionRow', { nullable: true }) repeatsId!: string | null;
  @IntColumn({ nullable: true }) number!: number | null;
  @EnumColumn(QuestionKind) kind!: QuestionKind;
  @TextColumn() text!: string;
  @TextColumn() askedBy!: string;
  @EnumColumn(QuestionStatus) status!: QuestionStatus;
  @TextColumn({ nullable: true }) answer!: string | null;
  @TextColumn({ nullable: true }) answeredBy!: string | null;
  @PartialDateColumn({ nullable: true }) promisedFor!: string | null;
  @PartialDateColumn({ nullable: true }) answeredOn!: string | null;
}
