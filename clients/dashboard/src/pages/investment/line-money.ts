/** What one line says of its money, and what can be said of all lines together. */
import { money, shortMoney } from '../../figures/money.js';
import { counted } from '../../figures/numbers.js';
import type { MoneyLineFragment } from '../../gql/graphql.js';

export type MoneyLine = MoneyLineFragment;
export type Position = MoneyLine['position'];

export const parts = ['approved', 'committed', 'actual', 'forecastOutturn', 'variance'] as const;

export const partTitles: Record<(typeof parts)[number], string> = {
  approved: 'Budget',
  committed: 'Committed',
  actual: 'Actual',
  forecastOutturn: 'Forecast',
  variance: 'Variance',
};

/** The sum of what is known, and for how many lines it is. */
export function known(lines: readonly MoneyLine[], part: keyof Position): { sum: number; of: number } {
  const values = lines.flatMap(({ position }) => (position[part].state === 'KNOWN' ? [position[part].value ?? 0] : []));
  return { sum: values.reduce((sum, value) => sum + value, 0), of: values.length };
}

/** The message of the page, worked out from the figures. */
export function headline(lines: readonly MoneyLine[]): string {
  const [approved, actual] = [known(lines, 'approved'), known(lines, 'actual')];
  if (approved.of === 0) return 'No approved budget is on record.';
  const budget = `${money(approved.sum)} is approved in ${counted(approved.of, 'line')}`;
  if (actual.of === 0) return `${budget}, and nobody has reported what was spent.`;
  if (actual.of < lines.length)
    return `${budget}; spend is reported for ${String(actual.of)} of ${counted(lines.length, 'line')}.`;
  const share = Math.round((100 * actual.sum) / approved.sum);
  return `${shortMoney(actual.sum)} of the ${shortMoney(approved.sum)} approved is spent (${String(share)}%).`;
}

/** A variance in words: which way it goes is no matter of a minus sign alone. */
export function varianceInWords(pence: number): string {
  if (pence === 0) return 'on budget';
  return pence > 0 ? `${money(pence)} under` : `${money(-pence)} over`;
}
