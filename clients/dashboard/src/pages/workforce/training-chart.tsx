/** A training course: who has completed it, against its target and what was forecast. */
import { barChart, type Bar } from '../../charts/bar-chart.js';
import { ChartFigure } from '../../charts/chart-figure.js';
import { daySpan, middleOf } from '../../charts/days.js';
import { lineChart, type ChartLine } from '../../charts/line-chart.js';
import { sourcesOf } from '../../charts/sources-of.js';
import type { Table } from '../../charts/table.js';
import { dateInWords } from '../../figures/dates.js';
import { valueInWords } from '../../figures/figure.js';
import { figureInWords } from '../../figures/figure-words.js';
import { count, percent } from '../../figures/numbers.js';
import { shortMonth } from '../../figures/periods.js';
import type { Area } from './staffing.js';

type Course = Area['trainingCourses']['nodes'][number];
type Snapshot = Course['snapshots']['nodes'][number];

/** "By that day" places a figure in no order with others: only what has a date of its own stands on a line. */
function isDated({ asAt }: Snapshot): boolean {
  return daySpan(asAt) !== undefined && !asAt.startsWith('../');
}

function placeOf(date: string): number {
  const span = daySpan(date);
  return span ? middleOf(span) : 0;
}

function latestOf(snapshots: readonly Snapshot[]): Snapshot | undefined {
  const known = snapshots.filter(({ percent: share }) => share.value !== null);
  const dated = known.filter(isDated);
  return (dated.length > 0 ? dated : known).reduce<Snapshot | undefined>(
    (last, each) => (last && placeOf(last.asAt) > placeOf(each.asAt) ? last : each),
    undefined,
  );
}

function forecastOf(snapshots: readonly Snapshot[]) {
  const made = snapshots.filter(
    ({ forecastPercent, forecastFor }) => forecastPercent.value !== null && forecastFor !== null,
  );
  const last = latestOf(made) ?? made[0];
  return last?.forecastFor == null ? undefined : { figure: last.forecastPercent, for: last.forecastFor };
}

function headlineOf({ snapshots }: Course): string {
  const latest = latestOf(snapshots.nodes);
  if (!latest) return 'How many have completed it is not on record.';
  const target =
    latest.targetPercent.value === null ? '' : `, against a target of ${percent(latest.targetPercent.value)}`;
  const forecast = forecastOf(snapshots.nodes);
  const ahead = forecast
    ? `; ${valueInWords(forecast.figure, percent) ?? ''} was forecast ${forWhen(forecast.for)}`
    : '';
  return `${percent(latest.percent.value ?? '')} had completed it ${when(latest.asAt)}${target}${ahead}.`;
}

function when(asAt: string): string {
  if (asAt.startsWith('../')) return dateInWords(asAt);
  return asAt.length > 7 ? `on ${dateInWords(asAt)}` : `in ${dateInWords(asAt)}`;
}

function forWhen(date: string): string {
  return date.startsWith('../') ? dateInWords(date) : `for ${dateInWords(date)}`;
}

function tableOf({ title, snapshots }: Course): Table {
  return {
    caption: `${title}: completed, target and forecast`,
    columns: [
      { name: 'As at' },
      ...['Completed', 'People', 'Of', 'Target', 'Forecast'].map((name) => ({ name, isNumber: true })),
      { name: 'For' },
      { name: 'Why' },
    ],
    rows: snapshots.nodes.map((each) => [
      { words: dateInWords(each.asAt), value: each.asAt },
      {
        words: figureInWords(each.percent, percent),
        value: each.percent.value === null ? null : Number(each.percent.value),
      },
      { words: figureInWords(each.completed, count), value: each.completed.value },
      { words: figureInWords(each.eligible, count), value: each.eligible.value },
      {
        words: figureInWords(each.targetPercent, percent),
        value: each.targetPercent.value === null ? null : Number(each.targetPercent.value),
      },
      {
        words: figureInWords(each.forecastPercent, percent),
        value: each.forecastPercent.value === null ? null : Number(each.forecastPercent.value),
      },
      each.forecastFor === null ? 'No day' : { words: dateInWords(each.forecastFor), value: each.forecastFor },
      each.cause ?? 'Not stated',
    ]),
  };
}

function linesOf(dated: readonly Snapshot[], forecast: ReturnType<typeof forecastOf>): ChartLine[] {
  const inOrder = [...dated].sort((a, b) => placeOf(a.asAt) - placeOf(b.asAt));
  const points = (of: (each: Snapshot) => string | null) =>
    inOrder.map((each) => {
      const value = of(each);
      const label = shortMonth(new Date(Math.round(placeOf(each.asAt)) * 86_400_000).toISOString());
      return { at: placeOf(each.asAt), label, value: value === null ? null : Number(value) };
    });
  const completed = points(({ percent: share }) => share.value);
  const target = points(({ targetPercent }) => targetPercent.value);
  const goal = target.findLast(({ value }) => value !== null)?.value;
  const last = completed.findLast(({ value }) => value !== null);
  const ahead = forecast?.figure.value;
  return [
    { name: 'Completed', role: 'main', points: completed, label: `Completed ${percent(last?.value ?? 0)}` },
    ...(goal == null
      ? []
      : [{ name: 'Target', role: 'target' as const, points: target, label: `Target ${percent(goal)}` }]),
    ...(forecast && ahead != null && last
      ? [
          {
            name: 'Forecast',
            role: 'compared' as const,
            points: [
              { at: last.at, value: last.value, label: '' },
              { at: daySpan(forecast.for)?.to ?? last.at, value: Number(ahead), label: '' },
            ],
            label: `Forecast ${valueInWords(forecast.figure, percent) ?? ''} ${forWhen(forecast.for)}`,
          },
        ]
      : []),
  ];
}

function barsOf(snapshots: readonly Snapshot[], forecast: ReturnType<typeof forecastOf>): Bar[] {
  const inOrder = [...snapshots].sort((a, b) => Number(a.percent.value ?? 0) - Number(b.percent.value ?? 0));
  return [
    ...inOrder.map(({ asAt, percent: share, targetPercent }) => ({
      name: asAt.startsWith('../') ? `By ${dateInWords(asAt).replace('by ', '')}` : dateInWords(asAt),
      value: share.value === null ? null : Number(share.value),
      words: `${figureInWords(share, percent)}${targetPercent.value === null ? '' : ` (target ${percent(targetPercent.value)})`}`,
    })),
    ...(forecast
      ? [
          {
            name: `Forecast ${forWhen(forecast.for)}`,
            value: Number(forecast.figure.value),
            words: valueInWords(forecast.figure, percent) ?? '',
            isQuiet: true,
          },
        ]
      : []),
  ];
}

export function TrainingChart({ course, area }: { readonly course: Course; readonly area: string }) {
  const snapshots = course.snapshots.nodes;
  const dated = snapshots.filter(isDated);
  const forecast = forecastOf(snapshots);
  const causes = [...new Set(snapshots.flatMap(({ cause }) => (cause === null ? [] : [cause])))];
  const latest = latestOf(snapshots);
  return (
    <ChartFigure
      headline={headlineOf(course)}
      subtitle={`${course.title}, for ${course.audience}. Share of those it is for who have completed it.`}
      source={sourcesOf(snapshots)}
      asAt={latest ? dateInWords(latest.asAt) : 'no day'}
      table={tableOf(course)}
      fileName={[area, course.slug]}
      level={3}
      draw={(width) =>
        dated.length >= 2 && dated.length === snapshots.length
          ? lineChart({ lines: linesOf(dated, forecast), words: percent, most: 100 }, width)
          : barChart({ bars: barsOf(snapshots, forecast), most: 100 }, width)
      }
    >
      {causes.length > 0 && <p className="page-hint">What was given as the reason: {causes.join(' ')}</p>}
    </ChartFigure>
  );
}
