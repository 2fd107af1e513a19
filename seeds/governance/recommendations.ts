/** What was recommended, and what came of it. For none of them is a response among our sources; a response may exist. */
import { RecommendationResponseRow } from '../../server/governance/recommendation-response.entity.js';
import { RecommendationRow } from '../../server/governance/recommendation.entity.js';
import { facts, type SeedTable } from '../seed.js';
import { area, board, idOf, organisation, passage } from './governance-keys.js';

const wirral = { areaId: area('wirral') } as const;

const made: SeedTable = facts(RecommendationRow, {}, [
  {
    key: 'herefordshire-early-intervention',
    areaId: area('herefordshire'),
    boardId: board('herefordshire-scrutiny'),
    toBoardId: board('herefordshire-executive'),
    decisionId: idOf('Decision', 'herefordshire-recommends-early-intervention'),
    text: 'The executive should ensure that early intervention in schools is adequately funded in the council’s 2024-2025 budget. No sum is named.',
    madeTo: 'The executive',
    carriedBy: 'Majority vote; the numbers are not given',
    madeOn: '2023-23~',
    asAt: '2023-23~',
    sourceId: passage('003 ¶21'),
  },
  {
    key: 'wirral-ombudsman-reports',
    ...wirral,
    toBoardId: board('wirral-cabinet'),
    madeById: organisation('lgsco'),
    text: 'The council should report regularly to Cabinet on progress after its restructure, investment and recruitment.',
    madeTo: 'Wirral Council',
    carriedBy: 'Decision 24 013 016',
    madeOn: '2025-06-02',
    asAt: '2025-06-02',
    sourceId: passage('lgsco-24-013-016 remedy'),
  },
  ...(
    [
      ['1', 'The board should note the report and the progress made.'],
      ['2', 'The board should agree to receive a further monitoring report at a future date.'],
    ] as const
  ).map(([number, text]) => ({
    key: `wirral-place-2022-09-14 ${number}`,
    ...wirral,
    toBoardId: board('wirral-place-based-partnership'),
    madeById: organisation('wirral-council'),
    text,
    madeTo: 'Wirral Place Based Partnership Board',
    madeOn: '2022-09-14',
    asAt: '2022-09-14',
    sourceId: passage(`001 recommendation ${number}`),
  })),
]);

const responses: SeedTable = facts(RecommendationResponseRow, { status: 'UNKNOWN' } as const, [
  {
    key: 'herefordshire-early-intervention',
    areaId: area('herefordshire'),
    recommendationId: idOf('Recommendation', 'herefordshire-early-intervention'),
    investmentLineId: idOf('InvestmentLine', 'herefordshire-early-intervention-2024-25'),
    budgetVersionId: idOf('BudgetVersion', 'herefordshire-early-intervention-2024-25 proposed'),
    asAt: '2023-23~',
    sourceId: passage('003 ¶21'),
  },
  {
    key: 'wirral-ombudsman-reports',
    ...wirral,
    recommendationId: idOf('Recommendation', 'wirral-ombudsman-reports'),
    asAt: '2025-06-02',
    sourceId: passage('lgsco-24-013-016 remedy'),
  },
  ...['1', '2'].map((number) => ({
    key: `wirral-place-2022-09-14 ${number}`,
    ...wirral,
    recommendationId: idOf('Recommendation', `wirral-place-2022-09-14 ${number}`),
    asAt: '2022-09-14',
    sourceId: passage(`001 recommendation ${number}`),
  })),
]);

export const recommendations: readonly SeedTable[] = [made, responses];
