import { Check, Entity } from 'typeorm';
import { DecisionEffectKind, type DecisionEffect } from '../../schema/governance/decision-effect.js';
import { EnumColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(
  'num_nonnulls("investment_line_id", "budget_version_id", "virement_id", "funding_request_id", "commitment_id", "rebaseline_id", "rebaseline_tally_id", "milestone_id", "dependency_id") >= 1',
)
@Entity('decision_effect')
export class DecisionEffectRow extends FactRow implements DecisionEffect {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('DecisionRow') decisionId!: string;
  @KeyTo('InvestmentLineRow', { nullable: true }) investmentLineId!: string | null;
  @KeyTo('BudgetVersionRow', { nullable: true }) budgetVersionId!: string | null;
  @KeyTo('VirementRow', { nullable: true }) virementId!: string | null;
  @KeyTo('FundingRequestRow', { nullable: true }) fundingRequestId!: string | null;
  @KeyTo('CommitmentRow', { nullable: true }) commitmentId!: string | null;
  @KeyTo('RebaselineRow', { nullable: true }) rebaselineId!: string | null;
  @KeyTo('RebaselineTallyRow', { nullable: true }) rebaselineTallyId!: string | null;
  @KeyTo('MilestoneRow', { nullable: true }) milestoneId!: string | null;
  @KeyTo('DependencyRow', { nullable: true }) dependencyId!: string | null;
  @EnumColumn(DecisionEffectKind) kind!: DecisionEffectKind;
  @TextColumn({ nullable: true }) detail!: string | null;
}
