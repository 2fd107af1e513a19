/** Budgets of the fictional lines: proposed, approved, revised and, for the year that is closed, the outturn. Each supersedes the one before. */
import type { BudgetStage } from '../../schema/finance/budget-version.js';
import { BudgetVersionRow } from '../../server/finance/budget-version.entity.js';
import { closedYear, currentYear } from '../calendar.js';
import type { InventedArea } from '../invent.js';
import { quotient, sum } from '../whole-numbers.js';
import { facts, known, type SeedTable } from '../seed.js';
import { type InventedLine } from './invented-lines.js';
import { movedInto } from './invented-virements.js';

interface Version {
  stage: BudgetStage;
  pence: number;
  on: string;
}

export function inventedBudgets(area: InventedArea, lines: readonly InventedLine[]): SeedTable {
  return facts(
    BudgetVersionRow,
    area.told('finance'),
    lines.flatMap((line) => [
      ...chain(area, line, closedYear, closedVersions(area, line)),
      ...chain(area, line, currentYear, currentVersions(line, lines.length)),
    ]),
  );
}

function closedVersions(area: InventedArea, { number, budgets: [approved], spent }: InventedLine): Version[] {
  const chance = area.chance(`budget ${String(number)}`);
  return [
    { stage: 'PROPOSED', pence: quotient(approved * 104, 100), on: '2024-01-17' },
    { stage: 'APPROVED', pence: approved, on: '2024-02-28' },
    { stage: 'REVISED', pence: chance.near(approved, 3), on: '2024-10-16' },
    { stage: 'OUTTURN', pence: sum(spent.slice(0, 12)), on: '2025-05-21' },
  ];
}

function currentVersions({ number, budgets: [, approved] }: InventedLine, lines: number): Version[] {
  const moved = movedInto(number, lines);
  return [
    { stage: 'PROPOSED', pence: quotient(approved * 102, 100), on: '2025-01-15' },
    { stage: 'APPROVED', pence: approved, on: '2025-02-26' },
    ...(moved === 0 ? [] : [{ stage: 'REVISED', pence: approved + moved, on: '2025-11-26' } as const]),
  ];
}

function chain(area: InventedArea, line: InventedLine, year: string, versions: readonly Version[]) {
  const name = (stage: BudgetStage): string => `${String(line.number)} ${year} ${stage}`;
  return versions.map(({ stage, pence, on }, index) => {
    const before = versions[index - 1];
    const isDecided = stage === 'APPROVED' || stage === 'REVISED';
    return {
      key: area.key(name(stage)),
      lineId: area.id('InvestmentLine', line.number),
      periodId: year,
      supersedesId: before === undefined ? null : area.id('BudgetVersion', name(before.stage)),
      stage,
      amount: known(pence),
      approvedBy: isDecided ? (stage === 'APPROVED' ? 'Full council' : 'Cabinet') : null,
      approvedOn: isDecided ? on : null,
      asAt: on,
    };
  });
}
