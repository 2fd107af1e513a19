/** Completions required a month against completions achieved, as bars of one scale. */
import { barChart } from '../../charts/bar-chart.js';
import { ChartFigure } from '../../charts/chart-figure.js';
import { dateInWords } from '../../figures/dates.js';
import { figureInWords } from '../../figures/figure-words.js';
import { count, counted } from '../../figures/numbers.js';
import { TakenForGranted } from '../../shell/taken-for-granted.js';
import type { PaceFragment } from '../../gql/graphql.js';

const bases: Record<PaceFragment['basis'], string> = {
  ACTIONS: 'Completions counted from the actions recorded here with the day each was done',
  NOTHING: 'Completions are not on record',
  TALLIES: 'Completions counted from what papers state, without their members',
};

function aMonth(value: number | string): string {
  return `${count(value)} a month`;
}

function headlineOf({ remaining, by, requiredAMonth, achievedAMonth }: PaceFragment): string {
  const left = `${remaining.value === null ? 'An unknown number' : counted(remaining.value, 'action')} to be done${by === null ? '' : ` by ${dateInWords(by)}`}`;
  if (requiredAMonth.value === null || achievedAMonth.value === null)
    return `${left}; the pace it takes cannot be told.`;
  return `${left}: ${aMonth(requiredAMonth.value)} needed, ${aMonth(achievedAMonth.value)} achieved.`;
}

function Gaps({ pace }: { readonly pace: PaceFragment }) {
  return (
    <ul className="govuk-list govuk-list--bullet page-hint">
      {pace.gaps.map(({ sentence }) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

export function Pace({ pace, fileName }: { readonly pace: PaceFragment; readonly fileName: readonly string[] }) {
  if (pace.basis === 'NOTHING') {
    return (
      <>
        <p className="govuk-body">How fast the plan goes cannot be told.</p>
        <Gaps pace={pace} />
      </>
    );
  }
  const rates = [
    ['Achieved so far', pace.achievedAMonth],
    ['Needed from then on', pace.requiredAMonth],
  ] as const;
  const counts = [
    ['Actions of the plan', pace.total],
    ['Done', pace.done],
    ['To be done by the date', pace.toBeDone],
    ['Still to be done', pace.remaining],
  ] as const;
  const others = [
    ['Months past', pace.monthsPast],
    ['Months left', pace.monthsLeft],
    ['Achieved a month', pace.achievedAMonth],
    ['Needed a month', pace.requiredAMonth],
    ['Needed over achieved', pace.timesThePace],
  ] as const;
  return (
    <ChartFigure
      headline={headlineOf(pace)}
      subtitle={`${bases[pace.basis]}. It describes a pace and predicts nothing.`}
      source="worked out from the plan’s records"
      asAt={pace.asAt === null ? 'no day' : dateInWords(pace.asAt)}
      table={{
        caption: 'Pace of the plan',
        columns: [{ name: 'What' }, { name: 'Number', isNumber: true }],
        rows: [
          ...counts.map(([name, figure]) => [name, { words: figureInWords(figure, count), value: figure.value }]),
          ...others.map(([name, figure]) => [
            name,
            { words: figureInWords(figure, count), value: figure.value === null ? null : Number(figure.value) },
          ]),
        ],
      }}
      fileName={fileName}
      draw={(width) =>
        barChart(
          {
            bars: rates.map(([name, figure], index) => ({
              name,
              value: figure.value === null ? null : Number(figure.value),
              words: figureInWords(figure, aMonth),
              isQuiet: index === 1,
            })),
          },
          width,
        )
      }
    >
      {pace.reachedAtPaceOn !== null && (
        <p className="govuk-body">At the pace so far it would be reached on {dateInWords(pace.reachedAtPaceOn)}.</p>
      )}
      <Gaps pace={pace} />
      <TakenForGranted assumptions={pace.assumptions} />
    </ChartFigure>
  );
}
