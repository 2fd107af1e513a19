/** All of an area that a through-line may be drawn from. */
import { question } from '../../platform/questions.js';
import { planOfArea } from '../plan/plan.question.js';
import type { ThroughlineAreaQuery, ThroughlineAreaQueryVariables } from '../questions.js';
import { capacityOfThroughline } from './capacity.question.js';
import { effectsOfThroughline } from './effects.question.js';
import { figuresOfThroughline } from './figures.question.js';
import { moneyOfThroughline } from './money.question.js';
import { postsOfThroughline } from './posts.question.js';
import { waitsOfThroughline } from './waits.question.js';

export const areaQuestion = question<ThroughlineAreaQuery, ThroughlineAreaQueryVariables>(
  /* GraphQL */ `
    query ThroughlineArea($area: String!, $today: Date!) {
      area(slug: $area) {
        id
        name
        ...MoneyOfThroughline
        ...PostsOfThroughline
        ...CapacityOfThroughline
        ...PlanOfArea
        ...WaitsOfThroughline
        ...EffectsOfThroughline
      }
    }
  `,
  [
    moneyOfThroughline,
    postsOfThroughline,
    capacityOfThroughline,
    planOfArea,
    waitsOfThroughline,
    effectsOfThroughline,
    figuresOfThroughline,
  ],
);
