import { Entity } from 'typeorm';
import type { Recommendation } from '../../schema/governance/recommendation.js';
import { KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('recommendation')
export class RecommendationRow extends FactRow implements Recommendation {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('BoardRow', { nullable: true }) boardId!: string | null;
  @KeyTo('BoardRow', { nullable: true }) toBoardId!: string | null;
  @KeyTo('DecisionRow', { nullable: true }) decisionId!: string | null;
  @KeyTo('OrganisationRow', { nullable: true }) madeById!: string | null;
  @TextColumn() text!: string;
  @TextColumn() madeTo!: string;
  @TextColumn({ nullable: true }) carriedBy!: string | null;
  @PartialDateColumn({ nullable: true }) madeOn!: string | null;
}
