/** Empty posts by how far recruitment had come, and how long filling a post has taken. */
import { barChart } from '../../charts/bar-chart.js';
import { ChartFigure } from '../../charts/chart-figure.js';
import { sourcesOf } from '../../charts/sources-of.js';
import { dateInWords } from '../../figures/dates.js';
import { count, counted, days, fte } from '../../figures/numbers.js';
import { order, type OpenVacancy, type TimeToHire } from './pipeline.js';
import { stages } from './workforce-words.js';

interface PipelineChartProps {
  readonly open: readonly OpenVacancy[];
  readonly hire: TimeToHire | undefined;
  readonly date: string;
  readonly area: string;
}

export function PipelineChart({ open, hire, date, area }: PipelineChartProps) {
  const rows = order
    .map((stage) => ({ stage, posts: open.filter((each) => each.stage === stage) }))
    .filter(({ posts }) => posts.length > 0)
    .map(({ stage, posts }) => ({
      name: stage === null ? 'Nothing recorded since it fell empty' : stages[stage],
      size: posts.length,
      // A part-time post is a part: the sum is given only where each part is.
      fte: posts.every(({ vacancy }) => vacancy.fte.value !== null)
        ? posts.reduce((sum, { vacancy }) => sum + Math.round(Number(vacancy.fte.value) * 100), 0) / 100
        : null,
    }));
  const still = rows.find(({ name }) => name.startsWith('Nothing'))?.size ?? 0;
  const took =
    hire === undefined
      ? 'No post has both days on record from which a time to hire could be told.'
      : hire.n === 1
        ? `The one filled post took ${days(hire.middle)}, from falling empty to the first day at work.`
        : `Half of the ${counted(hire.n, 'filled post')} took ${days(hire.middle)} or less, from falling empty to the first day at work; the quickest ${days(hire.shortest)}, the slowest ${days(hire.longest)}.`;
  return (
    <ChartFigure
      headline={`${counted(open.length, 'post was', 'posts were')} empty on ${dateInWords(date)}${still > 0 ? `; for ${count(still)} nothing is recorded since` : ''}.`}
      subtitle="Empty posts by the latest step of recruitment on record."
      source={sourcesOf(open.map(({ vacancy }) => vacancy))}
      asAt={dateInWords(date)}
      table={{
        caption: 'Empty posts by step of recruitment',
        columns: [
          { name: 'Latest step' },
          { name: 'Posts', isNumber: true },
          { name: 'Full-time equivalents', isNumber: true },
        ],
        rows: rows.map(({ name, size, fte: sum }) => [
          name,
          { words: count(size), value: size },
          { words: sum === null ? 'Not known' : fte(sum), value: sum },
        ]),
      }}
      fileName={[area, 'recruitment', date]}
      level={3}
      draw={(width) =>
        barChart(
          {
            bars: rows.map(({ name, size, fte: sum }) => ({
              name,
              value: size,
              words: `${count(size)}${sum === null ? '' : ` (${fte(sum)})`}`,
            })),
          },
          width,
        )
      }
    >
      <p className="govuk-body">{took}</p>
    </ChartFigure>
  );
}
