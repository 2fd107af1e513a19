import { Entity } from 'typeorm';
import { PeerSetKind, type PeerSet } from '../../schema/places/peer-set.js';
import { EnumColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('peer_set')
export class PeerSetRow extends FactRow implements PeerSet {
  @KeyTo('AreaRow') areaId!: string;
  @TextColumn({ unique: true }) slug!: string;
  @EnumColumn(PeerSetKind) kind!: PeerSetKind;
  @TextColumn() edition!: string;
}
