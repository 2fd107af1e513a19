/** One list by its bands, as published. */
import { barChart } from '../../charts/bar-chart.js';
import { ChartFigure } from '../../charts/chart-figure.js';
import { waits } from '../../charts/palette.js';
import { sourcesOf } from '../../charts/sources-of.js';
import { dateInWords } from '../../figures/dates.js';
import { figureInWords } from '../../figures/figure-words.js';
import { count, percent } from '../../figures/numbers.js';
import type { WaitListFragment } from '../../gql/graphql.js';
import { groups, whenOf } from './wait-series.js';

function fillOf(fromDays: number): string {
  const index = groups.findLastIndex(({ from }) => fromDays >= from - 1);
  return waits[Math.max(0, index)] ?? waits[0];
}

function headlineOf({ bands, total }: WaitListFragment): string {
  const known = bands.flatMap((band) => (band.count.value === null ? [] : [{ ...band, size: band.count.value }]));
  const largest = known.reduce(
    (most, band) => (band.size > most.size ? band : most),
    known[0] ?? { label: '', size: 0 },
  );
  const share =
    total.value === null || total.value === 0
      ? ''
      : `, ${percent(Math.round((largest.size / total.value) * 100))} of all`;
  return `The largest band is ${largest.label}: ${count(largest.size)}${share}.`;
}

export function BandChart({
  list,
  pathway,
  area,
}: {
  readonly list: WaitListFragment;
  readonly pathway: string;
  readonly area: string;
}) {
  const when = whenOf(list);
  return (
    <ChartFigure
      headline={headlineOf(list)}
      subtitle={`${pathway}. People waiting in ${when} by band, as published.`}
      source={sourcesOf([list])}
      asAt={dateInWords(list.asAt)}
      table={{
        caption: `${pathway}: bands in ${when}`,
        columns: [{ name: 'Time waited' }, { name: 'People', isNumber: true }],
        rows: list.bands.map(({ label, count: size }) => [
          label,
          { words: figureInWords(size, count), value: size.value },
        ]),
      }}
      fileName={[area, pathway, 'bands', when]}
      level={3}
      draw={(width) =>
        barChart(
          {
            bars: list.bands.map(({ label, fromDays, count: size }) => ({
              name: label,
              value: size.value,
              words: figureInWords(size, count),
              fill: fillOf(fromDays),
            })),
          },
          width,
        )
      }
    />
  );
}
