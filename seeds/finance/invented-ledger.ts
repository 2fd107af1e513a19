/** The fictional ledger, and what each month led officers to expect of the year. */
import { ActualRow } from '../../server/finance/actual.entity.js';
import { ForecastRow } from '../../server/finance/forecast.entity.js';
import { closedYear, currentYear, daysAfter, monthEnd, monthOf } from '../calendar.js';
import type { InventedArea, World } from '../invent.js';
import { at, count, quotient, split, sum } from '../whole-numbers.js';
import { facts, known, type SeedTable } from '../seed.js';
import { months, type InventedLine } from './invented-lines.js';

const descriptions = ['Salaries', 'Provider invoice', 'Agency staff', 'Supplies', 'Recharge', 'Travel'] as const;
const monthsBack = (month: number): number => months - 1 - month;

export function inventedLedger({ scale }: World, area: InventedArea, lines: readonly InventedLine[]): SeedTable {
  const entries = scale.ledgerEntries * scale.ledgerTimes;
  return facts(
    ActualRow,
    area.told('finance'),
    lines.flatMap((line) => {
      const chance = area.chance(`ledger ${String(line.number)}`);
      return count(months).flatMap((month) =>
        postings(line, month, entries).map((amount, index) => {
          const postedOn = daysAfter(monthEnd(monthsBack(month)), -chance.whole(0, 9));
          const name = `${String(line.number)} ${String(month)} ${String(index)}`;
          return {
            key: area.key(name),
            lineId: area.id('InvestmentLine', line.number),
            periodId: `${monthOf(monthsBack(month))}|M`,
            amount,
            basis: line.basis,
            postedOn,
            description: at(descriptions, index),
            reference: `DEMO-${name.replaceAll(' ', '-')}`,
            costCentre: `D${String(1000 + line.number)}`,
            asAt: postedOn,
          };
        }),
      );
    }),
  );
}

/** The sums of a month: parts of what was spent in it, or the one sum of the year so far. */
function postings({ basis, spent }: InventedLine, month: number, entries: number): number[] {
  if (basis === 'CUMULATIVE') return [sum(spent.slice(month < 12 ? 0 : 12, month + 1))];
  const share = quotient((month + 1) * entries, months) - quotient(month * entries, months);
  return split(
    spent[month] ?? 0,
    count(Math.max(1, share)).map((part) => 6 - (part % 5)),
  );
}

export function inventedForecasts(area: InventedArea, lines: readonly InventedLine[]): SeedTable {
  return facts(
    ForecastRow,
    area.told('finance'),
    lines.flatMap(({ number, spent }) =>
      count(months).map((month) => {
        const first = month < 12 ? 0 : 12;
        const toDate = sum(spent.slice(first, month + 1));
        return {
          key: area.key(`${String(number)} ${String(month)}`),
          lineId: area.id('InvestmentLine', number),
          periodId: first === 0 ? closedYear : currentYear,
          amount: known(quotient(toDate * 12, month - first + 1)),
          method: 'Spend of the year so far, carried forward at the same rate.',
          asAt: monthEnd(monthsBack(month)),
        };
      }),
    ),
  );
}
