/** A waiting list over time, by how long people had waited. */
import { ChartFigure } from '../../charts/chart-figure.js';
import { ChartNotes } from '../../charts/chart-notes.js';
import { columnChart } from '../../charts/column-chart.js';
import { waits } from '../../charts/palette.js';
import { sourcesOf } from '../../charts/sources-of.js';
import type { Table } from '../../charts/table.js';
import { dateInWords } from '../../figures/dates.js';
import { figureInWords } from '../../figures/figure-words.js';
import { flags } from '../../figures/flags.js';
import { count, percent, weeks } from '../../figures/numbers.js';
import { longMonth, shortMonth } from '../../figures/periods.js';
import { flagNotes, groups, headlineOf, monthsOf, partsOf, whenOf, type WaitSeries } from './wait-series.js';
import { scopes } from './wait-words.js';

function tableOf({ lists }: WaitSeries, caption: string): Table {
  const bands = lists.reduce<readonly string[]>(
    (most, list) => (list.bands.length > most.length ? list.bands.map(({ label }) => label) : most),
    [],
  );
  const numbers = ['Total', ...bands, 'Over 18 weeks', 'Median wait'].map((name) => ({ name, isNumber: true }));
  return {
    caption,
    columns: [{ name: 'Month' }, ...numbers, { name: 'What is flagged' }],
    rows: [...lists].reverse().map((list) => [
      { words: whenOf(list), value: list.period?.startsOn.slice(0, 7) ?? list.asAt },
      { words: figureInWords(list.total, count), value: list.total.value },
      ...bands.map((label) => {
        const band = list.bands.find((each) => each.label === label);
        return band ? { words: figureInWords(band.count, count), value: band.count.value } : 'No such band';
      }),
      { words: figureInWords(list.shareOver18Weeks, percent), value: list.shareOver18Weeks.value },
      { words: figureInWords(list.medianWeeks, weeks), value: list.medianWeeks.value },
      list.qualityFlags.nodes.map(({ rule }) => flags[rule]).join('; ') || 'Nothing',
    ]),
  };
}

interface TrendChartProps {
  readonly series: WaitSeries;
  readonly pathway: string;
  readonly area: string;
}

export function TrendChart({ series, pathway, area }: TrendChartProps) {
  const { lists, latest, key } = series;
  const notes = flagNotes(lists);
  const letters = new Map(notes.map(({ id, letter }) => [id, letter]));
  const months = monthsOf(series);
  const whose = latest.provider?.name ?? scopes[latest.scope];
  const data = {
    id: `waits-${key.replaceAll(/[^a-zA-Z0-9]+/g, '-')}`,
    words: count,
    unsplitName: 'How long is not on record',
    looks: groups.map(({ key: part, name }, index) => ({ key: part, name, fill: waits[index] ?? waits[0] })),
    columns: months.map(({ month, list }) => {
      const letter = letters.get(list?.id ?? '');
      return {
        label: /^\d{4}-\d{2}$/.test(month) ? shortMonth(`${month}-01`) : dateInWords(month),
        total: list?.total.value ?? null,
        parts: list ? partsOf(list.bands) : [],
        ...(letter !== undefined && { flag: letter }),
      };
    }),
  };
  const missing = months.filter(({ list }) => list === undefined).map(({ month }) => longMonth(`${month}-01`));
  return (
    <ChartFigure
      headline={headlineOf(series)}
      subtitle={`${pathway}. People on the list at the end of each month by how long they had waited: ${whose}. ${scopes[latest.scope]}.`}
      source={sourcesOf(lists)}
      asAt={dateInWords(latest.asAt)}
      table={tableOf(series, `${pathway}: ${whose}, month by month`)}
      fileName={[area, pathway, whose, 'waits']}
      level={3}
      draw={(width) => columnChart(data, width)}
    >
      <ChartNotes notes={notes} />
      {missing.length > 0 && <p className="page-hint">No list is on record for {missing.join(', ')}.</p>}
    </ChartFigure>
  );
}
