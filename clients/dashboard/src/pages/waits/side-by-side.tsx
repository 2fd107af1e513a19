/** The provider’s list beside those of the board and the country, each with its own month. */
import { ReadTable } from '../../charts/read-table.js';
import { FigureText } from '../../figures/figure-text.js';
import { count, percent } from '../../figures/numbers.js';
import type { SideBySide as Row } from './wider-lists.js';

export function SideBySide({ rows }: { readonly rows: readonly Row[] }) {
  if (rows.length < 2) {
    return (
      <p className="govuk-body">
        No list of the integrated care board, the region or the country is on record to set beside it.
      </p>
    );
  }
  const months = new Set(rows.map(({ when }) => when));
  return (
    <>
      <ReadTable
        caption="Beside the board and the country"
        columns={[
          { name: 'Whose list' },
          { name: 'Month' },
          { name: 'Waiting', isNumber: true },
          { name: 'Over 18 weeks', isNumber: true },
          { name: 'What is flagged' },
        ]}
        rows={rows.map(({ whose, when, total, share, flags }) => ({
          key: whose,
          cells: [
            whose,
            when,
            <FigureText key="total" figure={total} as={count} />,
            <FigureText key="share" figure={share} as={percent} />,
            flags === '' ? 'Nothing' : flags,
          ],
        }))}
      />
      {months.size > 1 && (
        <p className="page-hint">The months differ: no list of the same month is on record for all of them.</p>
      )}
    </>
  );
}
