/** Where each line stands in one financial year. */
import { decidedBudgets, latestForecasts } from './decided.js';
import { known, unknown, type Money } from './figures.js';
import type { Books, Budget, Forecast, Line, Virement } from './read-books.js';
import { yearOf } from './years.js';

export interface LineYear {
  line: Line;
  /** The latest version of each stage. */
  proposed: Budget | undefined;
  approved: Budget | undefined;
  revised: Budget | undefined;
  /** What counts, virements inside. */
  budget: Money;
  /** Nothing: no virement is on record. */
  virementsIn: Money | undefined;
  virementsOut: Money | undefined;
  actual: Money;
  committed: Money;
  forecast: Forecast | undefined;
  outturn: Budget | undefined;
}

export function lineYears({ terms, lines, budgets, forecasts, virements }: Books): LineYear[] {
  const periodId = `Period:${terms.year.period}`;
  const ofYear = budgets.items.filter(({ period }) => period?.id === periodId);
  const decided = decidedBudgets(ofYear, terms.today);
  const latest = latestForecasts(
    forecasts.items.filter(({ period }) => period?.id === periodId),
    terms.today,
  );
  const moved = virements.items.filter((virement) => yearOfVirement(virement) === terms.year.name);
  return lines.items
    .map((line): LineYear => {
      const latestOf = (stage: Budget['stage']): Budget | undefined =>
        ofYear
          .filter((budget) => budget.line?.id === line.id && budget.stage === stage)
          .sort((one, other) => other.recordedAt.localeCompare(one.recordedAt))[0];
      const counts = decided.find((budget) => budget.line?.id === line.id);
      return {
        line,
        proposed: latestOf('PROPOSED'),
        approved: latestOf('APPROVED'),
        revised: latestOf('REVISED'),
        outturn: latestOf('OUTTURN'),
        budget: counts?.amount ?? unknown(`No budget for ${terms.year.name} was decided.`),
        virementsIn: sumOf(moved.filter(({ toLine }) => toLine?.id === line.id)),
        virementsOut: sumOf(moved.filter(({ fromLine }) => fromLine?.id === line.id)),
        actual: spentIn(line, terms.year.name),
        committed: line.position.committed,
        forecast: latest.find((forecast) => forecast.line?.id === line.id),
      };
    })
    .sort((one, other) => one.line.title.localeCompare(other.line.title, 'en-GB'));
}

/** Named, or that of the day it was made. Nothing where neither is said. */
export function yearOfVirement({ period, madeOn }: Virement): string | undefined {
  return /^Period:(.+)\|FY$/.exec(period?.id ?? '')?.[1] ?? yearOf(madeOn ?? '');
}

function sumOf(virements: readonly Virement[]): Money | undefined {
  if (virements.length === 0) return undefined;
  const missing = virements.find(({ amount }) => amount.value === null);
  if (missing !== undefined) return missing.amount;
  return known(virements.reduce((sum, { amount }) => sum + (amount.value ?? 0), 0));
}

/** Where nothing was posted in the year, nobody has said what was spent: that is not nought. */
function spentIn({ atEnd, atStart, posted, actualsBasis }: Line, year: string): Money {
  if (posted.totalCount === 0) return unknown(`No spend has been reported for ${year}.`);
  if (atEnd.actual.value === null) return atEnd.actual;
  if (atStart.actual.value === null && atStart.actual.state !== 'UNKNOWN') return atStart.actual;
  const value = atEnd.actual.value - (atStart.actual.value ?? 0);
  return {
    ...atEnd.actual,
    value,
    note: actualsBasis === 'CUMULATIVE' ? 'By the latest report of the year so far.' : null,
  };
}
