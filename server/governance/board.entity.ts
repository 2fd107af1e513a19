import { Entity } from 'typeorm';
import { BoardKind, type Board } from '../../schema/governance/board.js';
import { EnumColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('board')
export class BoardRow extends FactRow implements Board {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('OrganisationRow', { nullable: true }) hostId!: string | null;
  @TextColumn({ unique: true }) slug!: string;
  @TextColumn() name!: string;
  @EnumColumn(BoardKind) kind!: BoardKind;
  @TextColumn({ nullable: true }) torVersion!: string | null;
}
