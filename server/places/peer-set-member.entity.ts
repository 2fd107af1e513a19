import { Entity } from 'typeorm';
import type { PeerSetMember } from '../../schema/places/peer-set-member.js';
import { IntColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('peer_set_member')
export class PeerSetMemberRow extends FactRow implements PeerSetMember {
  @KeyTo('PeerSetRow') peerSetId!: string;
  @KeyTo('AreaRow') memberId!: string;
  @IntColumn() rank!: number;
  @TextColumn({ nullable: true }) closeness!: string | null;
}
