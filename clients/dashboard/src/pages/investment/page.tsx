/** The money: each line with its budget, commitments, spend, forecast and variance, and what it leads to. */
import { ChartFigure } from '../../charts/chart-figure.js';
import { sourcesOf } from '../../charts/sources-of.js';
import { dateInWords } from '../../figures/dates.js';
import { figureInWords } from '../../figures/figure-words.js';
import { money } from '../../figures/money.js';
import type { DashboardInvestmentQuery } from '../../gql/graphql.js';
import { useMoment } from '../../reading/moment.js';
import { useDocument } from '../../reading/use-document.js';
import { AreaPage, useAreaSlug } from '../../shell/area-page.js';
import { Empty } from '../../shell/page-states.js';
import { budgetBars } from './budget-bars.js';
import { InvestmentDocument } from './investment.document.js';
import { headline, parts, partTitles, varianceInWords, type MoneyLine } from './line-money.js';
import { LineSection } from './line-section.js';
import { LinesTable } from './lines-table.js';
import { Pots } from './pots.js';

type Area = NonNullable<DashboardInvestmentQuery['area']>;

function Lines({ lines, area, date }: { lines: readonly MoneyLine[]; area: string; date: string }) {
  return (
    <>
      <ChartFigure
        level={2}
        headline={headline(lines)}
        subtitle="Approved budget (outlined) and actual spend (filled) of each line, over all its periods together. A virement is inside the budget."
        source={sourcesOf(lines)}
        asAt={dateInWords(date)}
        fileName={[area, 'investment']}
        table={{
          caption: `Investment lines of ${area}`,
          columns: [{ name: 'Line' }, ...parts.map((part) => ({ name: partTitles[part], isNumber: true }))],
          rows: lines.map(({ title, position }) => [
            title,
            ...parts.map((part) => ({
              words: figureInWords(position[part], part === 'variance' ? varianceInWords : money),
              value: position[part].value == null ? null : position[part].value / 100,
            })),
          ]),
        }}
        draw={(width) => budgetBars(lines, width)}
      />
      <LinesTable lines={lines} />
      <p className="source-line">
        Variance: approved budget less forecast outturn. Under means that less is expected to be spent than approved.
      </p>
      <h2 className="govuk-heading-l">Line by line</h2>
      {lines.map((line) => (
        <LineSection key={line.id} line={line} />
      ))}
    </>
  );
}

export default function InvestmentPage() {
  const slug = useAreaSlug();
  const { date, knownAt } = useMoment();
  const answer = useDocument(InvestmentDocument, { slug, date, knownAt });
  return (
    <AreaPage
      title="Investment"
      lead="What was agreed, what is committed and spent, what is expected, and which posts and actions the money is for."
      answer={answer}
      workbook="investment-lines"
    >
      {(area: Area) => (
        <>
          {area.investmentLines.nodes.length === 0 ? (
            <Empty title="No line of money is recorded for this area.">
              Its budget may hold some all the same: none was entered here, and none stands in the papers we hold.
            </Empty>
          ) : (
            <Lines lines={area.investmentLines.nodes} area={area.name} date={date} />
          )}
          <Pots {...area} />
        </>
      )}
    </AreaPage>
  );
}
