/** What is missing: how much of each kind, each gap in a sentence, and whose it is to fill. */
import { barChart } from '../../charts/bar-chart.js';
import { ChartFigure } from '../../charts/chart-figure.js';
import { ReadTable } from '../../charts/read-table.js';
import { dateInWords } from '../../figures/dates.js';
import { Prose } from '../../shell/glossary.js';
import { SomeOf } from '../../shell/some-of.js';
import { byOwner, gapHeadline, kindWords, type Gap, type Gaps } from './gap-words.js';

function GapLine({ gap }: { readonly gap: Gap }) {
  const { kind, where, sentence, since, promisedFor, owedBy } = gap;
  return (
    <li className="late-list__item">
      <strong className={`govuk-tag govuk-tag--${kind === 'OVERDUE' ? 'red' : 'grey'}`}>{kindWords[kind]}</strong>
      <p className="govuk-body late-list__what">
        <Prose text={sentence} />
      </p>
      <p className="source-line">
        Where: {where}.{since != null && ` On record ${since.startsWith('../') ? '' : 'since '}${dateInWords(since)}.`}
        {promisedFor != null && ` Promised for ${dateInWords(promisedFor)}.`}{' '}
        {owedBy == null ? 'Whose it is to fill is not recorded.' : `For ${owedBy} to fill.`}
      </p>
    </li>
  );
}

export function GapsView({
  gaps,
  area,
  knownOn,
}: {
  readonly gaps: Gaps;
  readonly area: string;
  readonly knownOn: string;
}) {
  return (
    <>
      <ChartFigure
        level={2}
        headline={gapHeadline(gaps)}
        subtitle="Gaps by kind: what somebody recorded as missing, and what the state of the records shows to be missing."
        source="the records themselves"
        asAt={knownOn}
        fileName={[area, 'gaps']}
        table={{
          caption: `Gaps of ${area}`,
          columns: [
            { name: 'Kind' },
            { name: 'Where' },
            { name: 'What' },
            { name: 'Since' },
            { name: 'Promised for' },
            { name: 'Whose' },
          ],
          rows: gaps.gaps.map(({ kind, where, sentence, since, promisedFor, owedBy }) => [
            kindWords[kind],
            where,
            sentence,
            since ?? '',
            promisedFor ?? '',
            owedBy ?? '',
          ]),
        }}
        draw={(width) =>
          barChart(
            {
              bars: gaps.tally.map(({ kind, gaps: many }) => ({
                name: kindWords[kind],
                value: many,
                words: String(many),
              })),
            },
            width,
          )
        }
      />
      <SomeOf items={gaps.gaps} what="gaps" className="late-list">
        {(gap) => <GapLine key={`${gap.where} ${gap.sentence}`} gap={gap} />}
      </SomeOf>
      <ReadTable
        caption="Whose they are to fill"
        columns={[{ name: 'Organisation or role' }, { name: 'Gaps', isNumber: true }]}
        rows={byOwner(gaps.gaps).map(([owner, many]) => ({ key: owner, cells: [owner, String(many)] }))}
        hasPlainHeads
      />
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Where was looked, and what counts as missing</span>
        </summary>
        <ul className="govuk-details__text govuk-list govuk-list--bullet">
          {gaps.assumptions.map(({ statement }) => (
            <li key={statement}>{statement}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
