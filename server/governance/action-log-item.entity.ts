import { Check, Entity } from 'typeorm';
import { ActionLogItemKind, ActionLogStatus, type ActionLogItem } from '../../schema/governance/action-log-item.js';
import { EnumColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { AnnotationRow } from '../provenance/annotation-row.js';

@Check(`("status" = 'DONE') = ("completed_on" is not null)`)
@Entity('action_log_item')
export class ActionLogItemRow extends AnnotationRow implements ActionLogItem {
  @KeyTo('BoardRow', { nullable: true }) boardId!: string | null;
  @KeyTo('MeetingRow', { nullable: true }) meetingId!: string | null;
  @KeyTo('MeetingRow', { nullable: true }) dueMeetingId!: string | null;
  @KeyTo('QuestionRow', { nullable: true }) questionId!: string | null;
  @KeyTo('DecisionRow', { nullable: true }) decisionId!: string | null;
  @KeyTo('PromiseThemeRow', { nullable: true }) themeId!: string | null;
  @EnumColumn(ActionLogItemKind) kind!: ActionLogItemKind;
  @TextColumn() text!: string;
  @TextColumn({ nullable: true }) ownerRole!: string | null;
  @PartialDateColumn({ nullable: true }) due!: string | null;
  /** The database keeps it: the first `due` that was not null. */
  @PartialDateColumn({ nullable: true }) originalDue!: string | null;
  @TextColumn({ nullable: true }) dueWords!: string | null;
  @EnumColumn(ActionLogStatus) status!: ActionLogStatus;
  @PartialDateColumn({ nullable: true }) completedOn!: string | null;
  @TextColumn() deliveryRecord!: string;
}
