import { Check, Entity } from 'typeorm';
import { AccountabilityKind, type BoardAccountability } from '../../schema/governance/board-accountability.js';
import { EnumColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`"board_id" <> "accountable_to_id"`)
@Entity('board_accountability')
export class BoardAccountabilityRow extends FactRow implements BoardAccountability {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('BoardRow') boardId!: string;
  @KeyTo('BoardRow') accountableToId!: string;
  @EnumColumn(AccountabilityKind) kind!: AccountabilityKind;
  @PartialDateColumn({ nullable: true }) since!: string | null;
  @PartialDateColumn({ nullable: true }) until!: string | null;
  @TextColumn() basis!: string;
}
