/** Budget monitoring, a row a line: what was decided, moved, spent, committed and forecast for the year. */
import { moneyFormat, percentFormat, unknown } from '../books/figures.js';
import type { LineYear } from '../books/line-years.js';
import type { Terms } from '../books/read-books.js';
import { money, moneyOr, numeric, rounded, text, type Content } from '../sheets/content.js';
import { Table, type Column } from '../sheets/table.js';
import { headings, sheetNames } from './headings.js';

const {
  line,
  lineId,
  budget,
  actual,
  committed,
  forecast,
  forecastAsAt,
  forecastMethod,
  newMethod,
  variance,
  source,
  sourceId,
} = headings;

const pounds = (heading: string, content: Column<LineYear>['content']): Column<LineYear> => ({
  heading,
  width: 13,
  content,
  isNumber: true,
  total: moneyFormat,
});

const none = 'none on record';

const columns: readonly Column<LineYear>[] = [
  { heading: line, width: 30, content: (row) => text(row.line.title) },
  { heading: source, width: 24, content: (row) => text(row.line.fundingSource?.name, 'not said') },
  { heading: 'Recurrence', width: 12, content: (row) => text(recurrences[row.line.recurrence]) },
  pounds('Proposed £', (row) => moneyOr(row.proposed?.amount, none)),
  pounds('Approved £', (row) => moneyOr(row.approved?.amount, none)),
  pounds('Revised £', (row) => moneyOr(row.revised?.amount, none)),
  pounds('Virements in £', (row) => moneyOr(row.virementsIn, none)),
  pounds('Virements out £', (row) => moneyOr(row.virementsOut, none)),
  pounds(budget, (row) => money(row.budget)),
  pounds(actual, (row) => money(row.actual)),
  pounds(committed, (row) => money(row.committed)),
  {
    ...pounds(forecast, (row) => money(row.forecast?.amount ?? unknown('No forecast for the year is on record.'))),
    isInput: true,
  },
  pounds(variance, (_row, at, before) => {
    const [of, less] = [cellOf(before, budget), cellOf(before, forecast)];
    const [b, f] = [at.cell(budget), at.cell(forecast)];
    return {
      value: of === undefined || less === undefined ? 'unknown' : rounded(of - less),
      formula: `IF(AND(ISNUMBER(${b}),ISNUMBER(${f})),${b}-${f},"unknown")`,
      format: moneyFormat,
    };
  }),
  {
    heading: 'Variance %',
    width: 11,
    isNumber: true,
    content: (_row, at, before) => {
      const [of, varies] = [cellOf(before, budget), cellOf(before, variance)];
      const [b, v] = [at.cell(budget), at.cell(variance)];
      const share = of === 0 ? 'not applicable' : rounded((varies ?? 0) / (of ?? 1));
      return {
        value: of === undefined || varies === undefined ? 'unknown' : share,
        formula: `IF(ISNUMBER(${v}),IF(${b}=0,"not applicable",${v}/${b}),"unknown")`,
        format: percentFormat,
      };
    },
  },
  { heading: forecastAsAt, width: 13, content: (row) => text(row.forecast?.asAt, none) },
  { heading: forecastMethod, width: 32, content: (row) => text(row.forecast?.method, none) },
  { heading: newMethod, width: 32, isInput: true, content: () => ({ value: null }) },
  { heading: 'What to know', width: 36, content: (row) => text(noteOn(row), 'nothing noted') },
  { heading: lineId, width: 16, isId: true, content: (row) => text(row.line.id) },
  { heading: sourceId, width: 16, isId: true, content: (row) => text(row.line.fundingSource?.id, 'not said') },
];

const recurrences = { ONE_OFF: 'one-off', RECURRENT: 'recurrent', UNKNOWN: 'not said' } as const;

function cellOf(before: readonly Content[], heading: string): number | undefined {
  const content = before[columns.findIndex((column) => column.heading === heading)];
  return content === undefined ? undefined : numeric(content);
}

/** Why a figure is missing, or what its source adds to it. */
function noteOn(row: LineYear): string {
  const { line: of, forecast: latest } = row;
  const notes = Object.entries({
    budget: row.budget.note,
    spent: row.actual.note,
    committed: row.committed.note,
    forecast: latest === undefined ? 'None for the year is on record.' : latest.amount.note,
    closed: of.closedOn === null ? null : `Closed on ${of.closedOn}.`,
  });
  return notes.flatMap(([what, note]) => (note === null ? [] : [`${what}: ${note}`])).join(' ');
}

export function monitoringSheet(rows: readonly LineYear[], { year, until, today }: Terms): Table<LineYear> {
  return new Table({
    sheet: sheetNames.monitoring,
    title: `Budget monitoring ${year.name}`,
    explains: `Spent from ${year.from} to ${until}; committed and forecast as on record on ${today}. Spend is above zero. Variance is current budget less forecast: below zero (red) an overspend. Yellow cells may be changed and sent back.`,
    columns,
    rows,
  });
}
