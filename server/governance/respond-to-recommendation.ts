import { RespondToRecommendation } from '../../schema/governance/respond-to-recommendation.js';
import type { BudgetVersionRow } from '../finance/budget-version.entity.js';
import type { InvestmentLineRow } from '../finance/investment-line.entity.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { checkSameArea } from '../platform/write/same-area.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { RecommendationRow } from './recommendation.entity.js';
import { RecommendationResponseRow } from './recommendation-response.entity.js';
import { optionalImpersonal } from '../platform/persons.js';

export const respondToRecommendation = write(RespondToRecommendation, async (door, input) => {
  const recommendation = await door.refer(RecommendationRow, input.recommendationId, 'recommendationId');
  door.partOf(recommendation.areaId, 'recommendationId');
  const { status, respondedOn = null } = input;
  const response = optionalText(input.response, 'response');
  if ((status === 'AWAITED' || status === 'UNKNOWN') && (response ?? respondedOn) !== null)
    refuse(
      'NO_RESPONSE_YET',
      `A response that is ${status} has neither words nor a date. Leave them out, or give the status it has.`,
      'status',
    );
  if (respondedOn !== null) await refuseFuture(door, respondedOn, 'respondedOn');
  const line = await door.referIfGiven<InvestmentLineRow>('InvestmentLine', input.investmentLineId, 'investmentLineId');
  const budget = await door.referIfGiven<BudgetVersionRow>('BudgetVersion', input.budgetVersionId, 'budgetVersionId');
  checkSameArea(line, recommendation.areaId, 'investmentLineId');
  checkSameArea(budget, recommendation.areaId, 'budgetVersionId');
  const recorded = await door.insert(RecommendationResponseRow, {
    ...(await door.statement(input, recommendation)),
    areaId: recommendation.areaId,
    recommendationId: recommendation.id,
    investmentLineId: line?.id ?? null,
    budgetVersionId: budget?.id ?? null,
    status,
    response,
    respondedBy: optionalImpersonal(input.respondedBy, 'respondedBy'),
    respondedOn,
  });
  return { recommendation: recommendation.id, response: recorded };
});
