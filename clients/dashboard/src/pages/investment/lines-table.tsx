/** Every line with budget, commitments, spend, forecast and variance, exact to the penny. */
import { ReadTable } from '../../charts/read-table.js';
import { FigureText } from '../../figures/figure-text.js';
import { money } from '../../figures/money.js';
import { words } from '../../figures/words.js';
import { parts, partTitles, varianceInWords, type MoneyLine } from './line-money.js';

export function LinesTable({ lines }: { readonly lines: readonly MoneyLine[] }) {
  return (
    <ReadTable
      caption="Every line, with the exact figures"
      columns={[
        { name: 'Line' },
        { name: 'Comes' },
        { name: 'From' },
        ...parts.map((part) => ({ name: partTitles[part], isNumber: true })),
      ]}
      rows={lines.map(({ id, title, recurrence, fundingSource, position }) => ({
        key: id,
        cells: [
          <a key={id} className="govuk-link" href={`#${id}`}>
            {title}
          </a>,
          recurrence === 'UNKNOWN' ? 'Not stated' : words(recurrence),
          fundingSource?.name ?? 'Not stated',
          ...parts.map((part) => (
            <FigureText key={part} figure={position[part]} as={part === 'variance' ? varianceInWords : money} />
          )),
        ],
      }))}
    />
  );
}
