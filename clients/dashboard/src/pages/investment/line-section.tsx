/** One line, opened: what it is for, who decided it, its budgets and spend, and what it leads to. */
import { ChartFigure } from '../../charts/chart-figure.js';
import { lineChart } from '../../charts/line-chart.js';
import { sourcesOf } from '../../charts/sources-of.js';
import { dateInWords } from '../../figures/dates.js';
import { money } from '../../figures/money.js';
import { shortMonth } from '../../figures/periods.js';
import { Prose } from '../../shell/glossary.js';
import { Empty } from '../../shell/page-states.js';
import { SourceLine } from '../../shell/source-line.js';
import { Unfold } from '../../shell/unfold.js';
import { BudgetHistory } from './budget-history.js';
import type { MoneyLine } from './line-money.js';
import { LeadsTo } from './leads-to.js';
import { PaidPosts } from './paid-posts.js';
import { latestSpendCurve } from './spend-curve.js';

function Spend({ line }: { readonly line: MoneyLine }) {
  const curve = latestSpendCurve(line);
  if (curve === undefined)
    return (
      <Empty title="No spend by month is on record.">
        {line.position.actual.note ?? 'A curve of spend against budget needs both.'}
      </Empty>
    );
  return (
    <ChartFigure
      level={4}
      headline={curve.headline}
      subtitle={`Spend added up month by month, ${curve.period}. The broken line is the budget spent evenly over the year.`}
      source={sourcesOf([line])}
      asAt={dateInWords(line.asAt)}
      fileName={[line.title, 'spend']}
      table={{
        caption: `Spend of ${line.title}, added up`,
        columns: [{ name: 'Month' }, { name: 'Spent so far', isNumber: true }],
        rows: curve.points.map(({ month, spent }) => [
          shortMonth(`${month}-01`),
          { words: money(spent), value: spent / 100 },
        ]),
      }}
      draw={(width) => lineChart(curve.chart, width)}
    />
  );
}

function Decided({ decisions }: MoneyLine) {
  if (decisions.nodes.length === 0) return <p className="govuk-body">No decision is linked to it.</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {decisions.nodes.map(({ id, text, decidedOn, board }) => (
        <li key={id}>
          <Prose text={text} /> {board?.name ?? 'The source does not say who'}
          {decidedOn != null && `, ${dateInWords(decidedOn)}`}.
        </li>
      ))}
    </ul>
  );
}

export function LineSection({ line }: { readonly line: MoneyLine }) {
  return (
    <article className="line-section" id={line.id} aria-labelledby={`${line.id}-title`}>
      <h3 className="govuk-heading-m" id={`${line.id}-title`}>
        {line.title}
      </h3>
      <p className="govuk-body">
        <Prose text={line.purpose} />
      </p>
      <SourceLine of={line} />
      <Unfold
        summary={
          <>
            Decisions, budgets, spend and posts<span className="govuk-visually-hidden"> of {line.title}</span>
          </>
        }
      >
        {() => (
          <div className="line-section__parts">
            <h4 className="govuk-heading-s">Who decided it</h4>
            <Decided {...line} />
            <BudgetHistory line={line} />
            <h4 className="govuk-heading-s">Spend against budget</h4>
            <Spend line={line} />
            <PaidPosts line={line} />
            <LeadsTo line={line} />
          </div>
        )}
      </Unfold>
    </article>
  );
}
