/** Posts established over a year: held by people in post, covered by agency, and neither. */
import { ChartFigure } from '../../charts/chart-figure.js';
import { columnChart } from '../../charts/column-chart.js';
import { main } from '../../charts/palette.js';
import type { Table } from '../../charts/table.js';
import { dateInWords } from '../../figures/dates.js';
import { counted, count, fte } from '../../figures/numbers.js';
import { shortMonth } from '../../figures/periods.js';
import type { StaffedAt } from './staffing.js';

const looks = [
  { key: 'occupied', name: 'People in post', fill: main },
  { key: 'agency', name: 'Agency and locums', fill: '#b5461a' },
  { key: 'uncovered', name: 'Vacant, not covered', fill: '#ffffff', isOutline: true },
];

function headlineOf(staffing: readonly StaffedAt[]): string {
  const [first, last] = [staffing[0], staffing.at(-1)];
  if (!first || !last) return '';
  const empty = `${count(last.vacant)} of ${fte(last.established)} vacant`;
  const cover =
    last.agency > 0
      ? `, of which agency staff and locums cover ${fte(last.agency)}`
      : ', none of it covered by agency staff';
  const before = first === last ? '' : `; ${fte(first.vacant)} vacant on ${dateInWords(first.date)}`;
  return `On ${dateInWords(last.date)}: ${empty}${cover}${before}.`;
}

function tableOf(staffing: readonly StaffedAt[]): Table {
  return {
    caption: 'Staffing at month-ends, full-time equivalents',
    columns: [
      { name: 'Day' },
      ...['Established', 'In post', 'Agency and locums', 'Vacant', 'Vacant, not covered', 'Teams known'].map(
        (name) => ({ name, isNumber: true }),
      ),
    ],
    rows: [...staffing]
      .reverse()
      .map(({ date, established, occupied, agency, vacant, uncovered, teams }) => [
        { words: dateInWords(date), value: date },
        ...[established, occupied, agency, vacant, uncovered, teams].map((value) => ({ words: count(value), value })),
      ]),
  };
}

export function StaffingChart({
  staffing,
  teams,
  area,
}: {
  readonly staffing: readonly StaffedAt[];
  readonly teams: number;
  readonly area: string;
}) {
  const last = staffing.at(-1);
  if (!last) return null;
  const unknown = teams - last.teams;
  return (
    <ChartFigure
      headline={headlineOf(staffing)}
      subtitle="Full-time equivalents of established posts at the end of each month. Agency and locum cover is counted apart: a covered post is still vacant."
      source="posts, occupancies and vacancies entered by their employers"
      asAt={dateInWords(last.date)}
      table={tableOf(staffing)}
      fileName={[area, 'staffing']}
      level={3}
      draw={(width) =>
        columnChart(
          {
            id: 'staffing',
            looks,
            words: count,
            unsplitName: 'Not known',
            columns: staffing.map(({ date, established, occupied, agency, uncovered }) => ({
              label: shortMonth(date),
              total: established,
              parts: [
                { key: 'occupied', value: occupied },
                { key: 'agency', value: agency },
                { key: 'uncovered', value: uncovered },
              ],
            })),
          },
          width,
        )
      }
    >
      {unknown > 0 && (
        <p className="page-hint">
          {counted(unknown, 'team')} of {count(teams)} {unknown === 1 ? 'has' : 'have'} no posts on record and{' '}
          {unknown === 1 ? 'is' : 'are'} not counted.
        </p>
      )}
    </ChartFigure>
  );
}
