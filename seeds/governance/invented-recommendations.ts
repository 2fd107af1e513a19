/** What the fictional scrutiny committee recommended, and what came of it. */
import { RecommendationResponseRow } from '../../server/governance/recommendation-response.entity.js';
import { RecommendationRow } from '../../server/governance/recommendation.entity.js';
import { lineOf } from '../finance/invented-lines.js';
import { currentYear } from '../calendar.js';
import type { InventedArea } from '../invent.js';
import { facts, type SeedTable } from '../seed.js';

export function recommendations(area: InventedArea): SeedTable[] {
  const told = area.told('governance');
  const scrutiny = { boardId: area.id('Board', 'scrutiny'), toBoardId: area.id('Board', 'cabinet'), madeTo: 'Cabinet' };
  return [
    facts(RecommendationRow, told, [
      {
        key: area.key('therapy'),
        ...scrutiny,
        decisionId: area.id('Decision', 'fund therapy'),
        text: 'Fund therapists before agency cover.',
        carriedBy: 'By a majority',
        madeOn: '2025-09-09',
      },
      {
        key: area.key('dashboard'),
        ...scrutiny,
        text: 'Publish the dashboard every quarter.',
        carriedBy: 'Without a vote',
        madeOn: '2025-12-09',
      },
      {
        key: area.key('transport'),
        ...scrutiny,
        text: 'Tell families of transport decisions before July.',
        madeOn: '2025-06-09',
      },
    ]),
    facts(RecommendationResponseRow, told, [
      {
        key: area.key('therapy'),
        recommendationId: area.id('Recommendation', 'therapy'),
        investmentLineId: area.id('InvestmentLine', lineOf.salt),
        budgetVersionId: area.id('BudgetVersion', `${String(lineOf.salt)} ${currentYear} REVISED`),
        status: 'PARTLY',
        response: 'Agency cover this year, posts from next year.',
        respondedBy: 'Cabinet member for children',
        respondedOn: '2025-11-24',
      },
      { key: area.key('dashboard'), recommendationId: area.id('Recommendation', 'dashboard'), status: 'AWAITED' },
      {
        key: area.key('transport'),
        recommendationId: area.id('Recommendation', 'transport'),
        status: 'REJECTED',
        response: 'Places are not known by then.',
        respondedBy: 'Cabinet member for children',
        respondedOn: '2025-07-23',
      },
    ]),
  ];
}
