/** What a year of a post costs as an establishment budgets it. */
import { refuse } from '../platform/write/refused.js';
import { figure, type FigureGiven, type FigureStored } from '../platform/write/values.js';

export function budgetedCost(given: FigureGiven<number> | null | undefined, path: string): FigureStored<number> {
  const cost = figure(given, path);
  if (cost.value !== null && cost.value < 0)
    refuse('BAD_COST', 'What a post costs is never below zero. Correct the number.', `${path}.value`);
  return cost;
}
