/** `monitor`: spend against investment, a line a row, with bars. */
import { moneyText, unknown, type Money } from '../books/figures.js';
import { lineYears, type LineYear } from '../books/line-years.js';
import { readBooks, type Books } from '../books/read-books.js';
import type { Running } from '../running.js';
import { coloured, type Colour, type Screen } from '../terminal/screen.js';
import { tableText } from '../terminal/table.js';

export interface MonitorOptions {
  year?: string;
}

export async function monitor(
  { server, area, progress, screen, tell }: Running,
  { year }: MonitorOptions,
): Promise<void> {
  const books = await readBooks(server, { area, year, knownAt: await server.moment() }, progress);
  const rows = lineYears(books);
  tell(asData(books, rows), () => asText(books, rows, screen));
}

const forecastOf = ({ forecast }: LineYear): Money =>
  forecast?.amount ?? unknown('No forecast for the year is on record.');

/** Budget less forecast: above zero an underspend. */
function varianceOf(row: LineYear): Money {
  const [budget, forecast] = [row.budget, forecastOf(row)];
  if (budget.value === null || forecast.value === null) return unknown('It needs a budget and a forecast.');
  return { ...budget, value: budget.value - forecast.value, note: null };
}

function asData({ terms, area }: Books, rows: readonly LineYear[]): object {
  return {
    area: { slug: terms.area, name: area.name, notice: area.notice },
    year: terms.year.name,
    until: terms.until,
    knownAt: terms.knownAt,
    unit: 'pence',
    signConvention: 'Variance is budget less forecast: below zero an overspend.',
    lines: rows.map((row) => ({
      id: row.line.id,
      title: row.line.title,
      fundingSource: row.line.fundingSource?.name ?? null,
      budget: row.budget,
      spent: row.actual,
      committed: row.committed,
      forecast: forecastOf(row),
      variance: varianceOf(row),
    })),
  };
}

const barWidth = 24;

function asText({ terms, area }: Books, rows: readonly LineYear[], screen: Screen): string {
  const column = (heading: string, figure: (row: LineYear) => Money) => ({
    heading,
    isNumber: true,
    cells: rows.map((row) => moneyText(figure(row))),
  });
  const longest = Math.max(16, screen.width - barWidth - 70);
  const table = tableText([
    { heading: 'Line', cells: rows.map(({ line }) => shortened(line.title, longest)) },
    column('Budget', ({ budget }) => budget),
    column('Spent', ({ actual }) => actual),
    column('Committed', ({ committed }) => committed),
    column('Forecast', forecastOf),
    {
      ...column('Variance', varianceOf),
      paint: (text, row) => coloured(screen, colourOf(rows[row]), text),
    },
    {
      heading: 'Spent of the budget',
      cells: rows.map(bar),
      paint: (text, row) => coloured(screen, colourOf(rows[row]), text),
    },
  ]);
  const notice = area.notice === null ? '' : `${area.notice}\n`;
  return `${area.name}, ${terms.year.name}, spent until ${terms.until}\n${notice}\n${table}
█ spent  ░ committed  │ the budget. Variance is budget less forecast: below zero an overspend.`;
}

function colourOf(row: LineYear | undefined): Colour | undefined {
  const value = row === undefined ? null : varianceOf(row).value;
  if (value === null) return 'dim';
  return value < 0 ? 'red' : undefined;
}

/** As long as the budget; what goes beyond it is said in per cent. */
function bar({ budget, actual, committed }: LineYear): string {
  if (budget.value === null || budget.value <= 0 || actual.value === null) return 'unknown';
  const cells = (pence: number): number => Math.round((Math.max(pence, 0) / (budget.value ?? 1)) * barWidth);
  const spent = Math.min(cells(actual.value), barWidth);
  const bound = Math.min(cells(actual.value + (committed.value ?? 0)), barWidth);
  const share = `${String(Math.round((100 * actual.value) / budget.value))}%`;
  return `${'█'.repeat(spent)}${'░'.repeat(bound - spent)}${' '.repeat(barWidth - bound)}│ ${share.padStart(4)}`;
}

function shortened(title: string, longest: number): string {
  return title.length <= longest ? title : `${title.slice(0, longest - 1)}…`;
}
