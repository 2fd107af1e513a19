/** Each budget of a line as it was proposed, decided, revised and closed, and what was moved in and out. */
import { ReadTable } from '../../charts/read-table.js';
import { dateInWords } from '../../figures/dates.js';
import { FigureText } from '../../figures/figure-text.js';
import { money } from '../../figures/money.js';
import { periodInWords } from '../../figures/periods.js';
import { words } from '../../figures/words.js';
import type { MoneyLine } from './line-money.js';

function Moves({ virementsIn, virementsOut }: MoneyLine) {
  const moves = [
    ...virementsIn.nodes.map((each) => ({ ...each, way: 'in', other: each.fromSource?.name ?? each.fromLine?.title })),
    ...virementsOut.nodes.map((each) => ({ ...each, way: 'out', other: each.toLine?.title })),
  ];
  if (moves.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {moves.map(({ id, way, other, amount, madeOn, reason }) => (
        <li key={id}>
          <FigureText figure={amount} as={money} /> moved {way} {way === 'in' ? 'from' : 'to'}{' '}
          {other ?? 'a pot that the source does not name'}
          {madeOn != null && `, ${dateInWords(madeOn)}`}: {reason} It is inside the budget, not beside it.
        </li>
      ))}
    </ul>
  );
}

export function BudgetHistory({ line }: { readonly line: MoneyLine }) {
  const versions = line.budgetVersions.nodes;
  return (
    <>
      <h4 className="govuk-heading-s">Its budgets</h4>
      {versions.length === 0 ? (
        <p className="govuk-body">No budget is on record.</p>
      ) : (
        <ReadTable
          caption="Every version, with the one in force marked"
          columns={[{ name: 'Period' }, { name: 'Stage' }, { name: 'Decided' }, { name: 'Amount', isNumber: true }]}
          rows={versions.map(({ id, period, stage, current, approvedOn, amount }) => ({
            key: id,
            cells: [
              period ? periodInWords(period.code) : 'Not stated',
              `${words(stage)}${current ? ', in force' : ''}`,
              approvedOn == null ? 'Not recorded' : dateInWords(approvedOn),
              <FigureText key="amount" figure={amount} as={money} />,
            ],
          }))}
        />
      )}
      <Moves {...line} />
    </>
  );
}
