/** To what records each kind of effect leads. */
import type { DecisionEffectKind } from '../../schema/governance/decision-effect.js';

/** The noun behind each field of an effect. */
export const effectTargets = {
  investmentLineId: 'InvestmentLine',
  budgetVersionId: 'BudgetVersion',
  virementId: 'Virement',
  fundingRequestId: 'FundingRequest',
  commitmentId: 'Commitment',
  rebaselineId: 'Rebaseline',
  rebaselineTallyId: 'RebaselineTally',
  milestoneId: 'Milestone',
  dependencyId: 'Dependency',
} as const;
export type EffectTarget = keyof typeof effectTargets;

/** At least one of these makes an effect one of its kind; others may stand beside it. */
export const leadsTo: Readonly<Record<DecisionEffectKind, readonly EffectTarget[]>> = {
  FUNDS: ['investmentLineId', 'budgetVersionId', 'virementId', 'fundingRequestId', 'commitmentId'],
  SETS_BUDGET: ['investmentLineId', 'budgetVersionId'],
  MOVES_MONEY: ['virementId', 'investmentLineId', 'budgetVersionId'],
  COMMITS: ['commitmentId', 'investmentLineId'],
  ASKS_FOR_MONEY: ['fundingRequestId', 'investmentLineId', 'budgetVersionId'],
  REBASELINES: ['rebaselineId', 'rebaselineTallyId', 'milestoneId'],
  SETS_MILESTONE: ['milestoneId'],
  UNBLOCKS: ['dependencyId'],
};

export function isOfItsKind(
  effect: { kind: DecisionEffectKind } & Partial<Record<EffectTarget, string | null>>,
): boolean {
  return leadsTo[effect.kind].some((field) => effect[field] != null);
}
