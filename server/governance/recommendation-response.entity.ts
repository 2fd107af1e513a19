import { Check, Entity } from 'typeorm';
import { ResponseStatus, type RecommendationResponse } from '../../schema/governance/recommendation-response.js';
import { EnumColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`"status" in ('ACCEPTED', 'PARTLY', 'REJECTED') or ("response" is null and "responded_on" is null)`)
@Entity('recommendation_response')
export class RecommendationResponseRow extends FactRow implements RecommendationResponse {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('RecommendationRow') recommendationId!: string;
  @KeyTo('InvestmentLineRow', { nullable: true }) investmentLineId!: string | null;
  @KeyTo('BudgetVersionRow', { nullable: true }) budgetVersionId!: string | null;
  @EnumColumn(ResponseStatus) status!: ResponseStatus;
  @TextColumn({ nullable: true }) response!: string | null;
  @TextColumn({ nullable: true }) respondedBy!: string | null;
  @PartialDateColumn({ nullable: true }) respondedOn!: string | null;
}
