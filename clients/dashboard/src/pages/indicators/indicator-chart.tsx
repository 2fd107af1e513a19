/** An indicator over time with region, country and neighbours, its limits and target, breaks, and what was claimed. */
import { ChartFigure } from '../../charts/chart-figure.js';
import { ChartNotes, type ChartNote } from '../../charts/chart-notes.js';
import { daySpan, middleOf } from '../../charts/days.js';
import { lineChart, type ChartLine, type LineChartData } from '../../charts/line-chart.js';
import { sourcesOf } from '../../charts/sources-of.js';
import { dateInWords } from '../../figures/dates.js';
import { periodInShort, periodInWords } from '../../figures/periods.js';
import type { IndicatorUnit } from '../../gql/graphql.js';
import type { LetteredClaim } from './claims-table.js';
import {
  aroundOf,
  neighboursOf,
  placeOf,
  shortName,
  type Area,
  type Counted,
  type IndicatorOfArea,
} from './indicator-series.js';
import { indicatorTable } from './indicator-table.js';
import { definitionInWords, headlineOf, unitNames, wordsFor } from './indicator-words.js';
import { limitsOf, type TrendOfSeries } from './limits.js';
import { targetLines } from './target-lines.js';

interface IndicatorChartProps {
  readonly area: Area;
  readonly of: IndicatorOfArea;
  readonly counted: Counted;
  readonly unit: IndicatorUnit;
  readonly claims: readonly LetteredClaim[];
  readonly trend: TrendOfSeries | undefined;
}

function lineOf(
  name: string,
  role: 'main' | 'compared',
  observations: Counted['observations'] | ReturnType<typeof aroundOf>[number]['observations'],
  words: (value: number) => string,
): ChartLine {
  const points = observations.flatMap(({ period, value }) =>
    period === null
      ? []
      : [
          {
            at: placeOf(period),
            label: periodInShort(period.code),
            value: value.value === null ? null : Number(value.value),
          },
        ],
  );
  const last = points.findLast(({ value }) => value !== null)?.value;
  return { name, role, points, label: last == null ? name : `${name} ${words(last)}` };
}

function breaksOf({ definition }: Counted) {
  return definition.seriesBreaks.nodes.flatMap(({ happenedOn, change, effect }, index) => {
    const day = daySpan(happenedOn)?.from;
    return day === undefined
      ? []
      : [{ at: day, label: String(index + 1), text: `${dateInWords(happenedOn)}: ${change} ${effect}` }];
  });
}

/** What the figures that cannot be drawn stand for. */
function notDrawn({ observations }: Counted): string | undefined {
  const without = observations.filter(({ value }) => value.value === null);
  if (without.length === 0) return undefined;
  const states = { SUPPRESSED: 'held back', PROMISED: 'promised' } as Record<string, string>;
  return `Not drawn: ${without
    .map(({ period, value }) => `${periodInWords(period?.code ?? '')} (${states[value.state] ?? 'not published'})`)
    .join(', ')}.`;
}

export function IndicatorChart({ area, of, counted, unit, claims, trend }: IndicatorChartProps) {
  const words = wordsFor(unit);
  const around = aroundOf(area, counted.definition.slug);
  // Counts of a region or a country are of another size: beside the area's they would press it flat.
  const compared = unit === 'PERCENT' || unit === 'DAYS' || unit === 'WEEKS' ? around : [];
  const neighbours = neighboursOf(area, counted.definition.slug);
  const periods = new Map(counted.observations.map(({ period }) => [period?.code, period]));
  const main = lineOf(shortName(area), 'main', counted.observations, words);
  const breaks = breaksOf(counted);
  const limits = limitsOf(trend, counted.observations, words);
  const data: LineChartData = {
    lines: [
      main,
      ...compared.map(({ name, observations }) => lineOf(name, 'compared', observations, words)),
      ...limits.lines,
      ...targetLines(of.targets, words),
    ].map((line) => (line === main ? limits.ringed(line) : line)),
    spreads: neighbours.flatMap(({ code, low, middle, high, n, of: all }) => {
      const period = periods.get(code);
      const label = `Neighbours: middle ${words(middle)} (n ${String(n)} of ${String(all)})`;
      return period == null ? [] : [{ at: placeOf(period), low, middle, high, label }];
    }),
    breaks,
    said: claims.flatMap(({ letter, claim: { claim, claimed } }) => {
      const span = claim.claimedFor === null ? undefined : daySpan(claim.claimedFor);
      if (!span || claimed.value === null || (claim.unit ?? unit) !== unit) return [];
      return [{ at: middleOf(span), value: Number(claimed.value), letter }];
    }),
    words,
    ...(unit === 'PERCENT' && { most: 100 }),
  };
  const notes: ChartNote[] = breaks.map(({ label, text }) => ({
    letter: label,
    text: `What is counted changed. ${text}`,
  }));
  const drawnClaims = data.said ?? [];
  const latest = counted.observations.at(-1);
  return (
    <ChartFigure
      headline={headlineOf(counted, unit, around)}
      subtitle={`${of.name}, ${unitNames[unit]}, by period. ${definitionInWords(counted.definition)}`}
      source={sourcesOf([...counted.observations, ...compared.flatMap(({ observations }) => observations)])}
      asAt={latest ? dateInWords(latest.asAt) : 'no day'}
      table={indicatorTable({ area, name: of.name, counted, around, neighbours, words })}
      fileName={[area.slug, of.slug, counted.definition.slug]}
      level={3}
      draw={(width) => lineChart(data, width)}
    >
      <ChartNotes notes={notes} />
      {drawnClaims.length > 0 && (
        <p className="page-hint">
          Lettered diamonds are what was claimed, placed at the time it was claimed for; the letters are those of the
          list below.
        </p>
      )}
      {neighbours.length > 0 && (
        <p className="page-hint">The grey bar spans the statistical neighbours; its line is their middle value.</p>
      )}
      {limits.sentences.map((sentence) => (
        <p className="page-hint" key={sentence}>
          {sentence}
        </p>
      ))}
      {notDrawn(counted) !== undefined && <p className="page-hint">{notDrawn(counted)}</p>}
    </ChartFigure>
  );
}
