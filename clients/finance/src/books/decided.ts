/** Which of many versions counts: as the server decides it, worked out again so that a control can set the two side by side. */
import type { Budget, Forecast } from './read-books.js';
import { earliestDay } from './years.js';

/** Of every line and period the budget decided last by a day. */
export function decidedBudgets(budgets: readonly Budget[], by: string): Budget[] {
  const decided = budgets
    .filter(({ stage }) => stage === 'APPROVED' || stage === 'REVISED')
    .map((budget) => ({ budget, day: earliestDay(budget.approvedOn ?? budget.asAt) }))
    .filter((each): each is { budget: Budget; day: string } => each.day !== undefined && each.day <= by)
    .sort(
      (one, other) =>
        other.day.localeCompare(one.day) ||
        other.budget.stage.localeCompare(one.budget.stage) ||
        other.budget.recordedAt.localeCompare(one.budget.recordedAt),
    );
  return firstOfEach(
    decided.map(({ budget }) => budget),
    ({ line, period }) => `${line?.id ?? ''} ${period?.id ?? ''}`,
  );
}

/** Of every line and period the forecast judged last by a day. */
export function latestForecasts(forecasts: readonly Forecast[], by: string): Forecast[] {
  const judged = forecasts
    .map((forecast) => ({ forecast, day: earliestDay(forecast.asAt) }))
    .filter(({ day }) => day !== undefined && day <= by)
    .sort(
      (one, other) =>
        other.forecast.asAt.localeCompare(one.forecast.asAt) ||
        other.forecast.recordedAt.localeCompare(one.forecast.recordedAt),
    );
  return firstOfEach(
    judged.map(({ forecast }) => forecast),
    ({ line, period }) => `${line?.id ?? ''} ${period?.id ?? ''}`,
  );
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const firsts = new Map<string, Item>();
  for (const item of items) if (!firsts.has(keyOf(item))) firsts.set(keyOf(item), item);
  return [...firsts.values()];
}
