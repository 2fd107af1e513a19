/** Every budget version and every virement, of all years, so that what counts can be followed back. */
import { moneyFormat } from '../books/figures.js';
import { decidedBudgets } from '../books/decided.js';
import { yearOfVirement } from '../books/line-years.js';
import type { Books, Budget, Virement } from '../books/read-books.js';
import { money, text } from '../sheets/content.js';
import { Table } from '../sheets/table.js';
import { headings, sheetNames } from './headings.js';

const stages = { PROPOSED: 'proposed', APPROVED: 'approved', REVISED: 'revised', OUTTURN: 'outturn' } as const;

export const versionHeadings = { amount: 'Amount £', counts: 'Counts' } as const;

export function versionSheet({ budgets, terms }: Books): Table<Budget> {
  const counting = new Set(decidedBudgets(budgets.items, terms.today).map(({ id }) => id));
  return new Table<Budget>({
    sheet: sheetNames.versions,
    title: 'Budget versions, all years',
    explains:
      'Nothing is overwritten: of each line and period the version decided last counts. Outturn is what was closed in the accounts.',
    rows: budgets.items,
    columns: [
      { heading: headings.line, width: 34, content: ({ line }) => text(line?.title) },
      { heading: 'Period', width: 14, content: ({ period }) => text(periodName(period?.id), 'not said') },
      { heading: 'Stage', width: 11, content: ({ stage }) => text(stages[stage]) },
      { heading: versionHeadings.amount, width: 16, isNumber: true, content: ({ amount }) => money(amount) },
      { heading: versionHeadings.counts, width: 9, content: ({ id }) => text(counting.has(id) ? 'yes' : 'no') },
      { heading: 'Decided by', width: 26, content: ({ approvedBy }) => text(approvedBy) },
      { heading: 'Decided on', width: 12, content: ({ approvedOn }) => text(approvedOn) },
      { heading: 'What to know', width: 44, content: ({ amount }) => text(amount.note, 'nothing noted') },
      { heading: headings.lineId, width: 16, isId: true, content: ({ line }) => text(line?.id) },
    ],
  });
}

export function virementSheet({ virements }: Books): Table<Virement> {
  return new Table<Virement>({
    sheet: sheetNames.virements,
    title: 'Virements, all years',
    explains:
      'Money moved without the total changing. A revised budget has them inside already: they are not added again.',
    rows: virements.items,
    columns: [
      { heading: 'To', width: 34, content: ({ toLine }) => text(toLine?.title) },
      { heading: 'From', width: 34, content: ({ fromLine, fromSource }) => text(fromLine?.title ?? fromSource?.name) },
      { heading: 'Financial year', width: 14, content: (virement) => text(yearOfVirement(virement), 'not said') },
      {
        heading: versionHeadings.amount,
        width: 16,
        content: ({ amount }) => money(amount),
        isNumber: true,
        total: moneyFormat,
      },
      { heading: 'Agreed on', width: 12, content: ({ madeOn }) => text(madeOn) },
      { heading: 'Why', width: 60, content: ({ reason }) => text(reason) },
    ],
  });
}

export function periodName(id: string | undefined): string | undefined {
  return id?.replace(/^Period:/, '').replace(/\|FY$/, '');
}
