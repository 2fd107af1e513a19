/** The fictional ledger, and what each month led officers to expect of the year. */
import { ActualRow } from '../../server/finance/actual.entity.js';
import { ForecastRow } from '../../server/finance/forecast.entity.js';
import { at, count, currentYear, daysAfter, monthEnd, monthOf, split, type InventedArea, type World } from '../invent.js';
import { facts, known, type SeedTable } from '../seed.js';
import { months, sum, type InventedLine } from './invented-lines.js';

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
  const share = Math.floor(((month + 1) * entries) / months) - Math.floor((month * entries) / months);
  return split(spent[month] ?? 0, count(Math.max(1, share)).map((part) => 6 - (part % 5)));
}

export function inventedForecasts(area: InventedArea, lines: readonly InventedLine[]): SeedTable {
  return facts(
    ForecastRow,
    area.told('finance'),
    lines.flatMap(({ number, spent }) =>
      count(12).map((month) => ({
        key: area.key(`${String(number)} ${String(month)}`),
        lineId: area.id('InvestmentLine', number),
        periodId: currentYear,
        amount: known(Math.round((sum(spent.slice(12, 13 + month)) * 12) / (month + 1))),
        method: 'Spend of the year so far, carried forward at the same rate.',
        asAt: monthEnd(11 - month),
      })),
    ),
  );
}
