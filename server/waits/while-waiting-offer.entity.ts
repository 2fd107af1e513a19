import { Entity } from 'typeorm';
import type { WhileWaitingOffer } from '../../schema/waits/while-waiting-offer.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('while_waiting_offer')
export class WhileWaitingOfferRow extends FactRow implements WhileWaitingOffer {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('PathwayRow', { nullable: true }) pathwayId!: string | null;
  @KeyTo('OrganisationRow', { nullable: true }) providerId!: string | null;
  @TextColumn() title!: string;
  @TextColumn() detail!: string;
  @TextColumn({ nullable: true }) designedWith!: string | null;
}
