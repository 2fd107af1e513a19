import { Check, Entity } from 'typeorm';
import { ImpactDirection, ImpactStrength, type ImpactLink } from '../../schema/improvement/impact-link.js';
import { EnumColumn, FigureColumn, KeyTo, TextColumn } from '../database/columns.js';
import { DecimalColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`num_nonnulls("investment_line_id", "post_type_id", "workforce_count_id", "team_id", "action_id") = 1`)
@Check(`num_nonnulls("indicator_id", "pathway_id") = 1`)
@Entity('impact_link')
export class ImpactLinkRow extends FactRow implements ImpactLink {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('InvestmentLineRow', { nullable: true }) investmentLineId!: string | null;
  @KeyTo('PostTypeRow', { nullable: true }) postTypeId!: string | null;
  @KeyTo('WorkforceCountRow', { nullable: true }) workforceCountId!: string | null;
  @KeyTo('TeamRow', { nullable: true }) teamId!: string | null;
  @KeyTo('ActionRow', { nullable: true }) actionId!: string | null;
  @KeyTo('IndicatorRow', { nullable: true }) indicatorId!: string | null;
  @KeyTo('PathwayRow', { nullable: true }) pathwayId!: string | null;
  @KeyTo('EvidenceRow', { nullable: true }) evidenceId!: string | null;
  @EnumColumn(ImpactDirection) direction!: ImpactDirection;
  @TextColumn() expectedEffect!: string;
  @FigureColumn(() => DecimalColumns) lagMonths!: DecimalColumns;
  @EnumColumn(ImpactStrength) strength!: ImpactStrength;
  @TextColumn({ nullable: true }) assertedBy!: string | null;
}
