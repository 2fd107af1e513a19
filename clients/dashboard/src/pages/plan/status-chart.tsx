/** How the parts of a plan stand: those recorded one by one on the day, and those that papers only count. */
import { ChartFigure } from '../../charts/chart-figure.js';
import { sourcesOf } from '../../charts/sources-of.js';
import { stackedBars, type StackedRow } from '../../charts/stacked-bars.js';
import type { Table } from '../../charts/table.js';
import { dateInWords } from '../../figures/dates.js';
import { count, counted } from '../../figures/numbers.js';
import type { Plan } from './plan-parts.js';
import { recordedRows, statedRows } from './plan-parts.js';
import { statusFills } from './plan-words.js';

function tableOf(rows: readonly StackedRow[], caption: string): Table {
  return {
    caption,
    columns: [{ name: 'Part of the plan' }, { name: 'Status' }, { name: 'Number', isNumber: true }],
    rows: rows.flatMap(({ name, parts }) =>
      parts.map((part) => [name, part.name, { words: count(part.value), value: part.value }]),
    ),
  };
}

function headlineOf({ name, parts }: StackedRow): string {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const of = (key: string) => parts.find((part) => part.key === key)?.value ?? 0;
  const late = of('OVERDUE');
  const done = parts.find(({ key }) => key === 'COMPLETE');
  return `${name}: ${count(of('COMPLETE'))} of ${count(total)} ${done?.name ?? 'complete'}${late > 0 ? `, ${count(late)} past their date` : ''}.`;
}

export function StatusCharts({
  plan,
  area,
  date,
}: {
  readonly plan: Plan;
  readonly area: string;
  readonly date: string;
}) {
  const { whole, rows: recorded } = recordedRows(plan);
  const stated = statedRows(plan);
  const [latest] = stated;
  const expected = plan.statusTallies.nodes.filter(
    ({ basis, count: { value } }) => basis === 'EXPECTED' && value !== null,
  );
  return (
    <>
      {latest && (
        <ChartFigure
          headline={headlineOf(latest)}
          subtitle="Counts that papers state without naming what they count, each as it was reported."
          source={sourcesOf(plan.statusTallies.nodes)}
          asAt={dateInWords(plan.statusTallies.nodes[0]?.asAt ?? plan.asAt)}
          table={tableOf(stated, `${plan.title}: counts as reported`)}
          fileName={[area, plan.slug, 'reported']}
          draw={(width) => stackedBars({ rows: stated, fills: statusFills }, width)}
        >
          {expected.map(({ count: { value }, rating, expectedBy, note, asAt }) => (
            <p className="govuk-body" key={`${asAt} ${String(value)}`}>
              Expected on {dateInWords(asAt)}: {count(value ?? 0)} {rating?.label ?? ''}
              {expectedBy !== null && ` by ${dateInWords(expectedBy)}`}. {note}
            </p>
          ))}
        </ChartFigure>
      )}
      {whole && (
        <ChartFigure
          headline={headlineOf(whole)}
          subtitle={`Actions recorded here one by one, by their latest rating up to ${dateInWords(date)}.${plan.listsAllActions ? '' : ' Not every action of the plan is recorded: each number is at least that.'}`}
          source={sourcesOf([plan])}
          asAt={dateInWords(date)}
          table={tableOf(recorded, `${plan.title}: actions by workstream`)}
          fileName={[area, plan.slug, 'workstreams', date]}
          draw={(width) => stackedBars({ rows: recorded, fills: statusFills }, width)}
        />
      )}
      {!latest && !whole && (
        <p className="govuk-body">{counted(0, 'action')} recorded, and no paper that counts them is on record.</p>
      )}
    </>
  );
}
