/** What is missing: how much of each kind, each gap in a sentence, and whose it is to fill. */
import { barChart } from '../../charts/bar-chart.js';
import { ChartFigure } from '../../charts/chart-figure.js';
import { ReadTable } from '../../charts/read-table.js';
import { placeInWords } from '../../figures/flags.js';
import { kindWords } from '../../figures/gap-kinds.js';
import { GapLine } from '../../shell/gap-line.js';
import { SomeOf } from '../../shell/some-of.js';
import { TakenForGranted } from '../../shell/taken-for-granted.js';
import { byOwner, gapHeadline, type Gaps } from './gap-words.js';

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
            placeInWords(where),
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
      <TakenForGranted assumptions={gaps.assumptions} title="Where was looked, and what counts as missing" />
    </>
  );
}
