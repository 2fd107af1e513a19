/** Every forecast of every line, as judged over time. */
import { latestForecasts } from '../books/decided.js';
import type { Books, Forecast } from '../books/read-books.js';
import { money, text } from '../sheets/content.js';
import { Table } from '../sheets/table.js';
import { headings, sheetNames } from './headings.js';
import { periodName, versionHeadings } from './version-sheets.js';

export function forecastHistorySheet({ forecasts, lines, terms }: Books): Table<Forecast> {
  const counting = new Set(latestForecasts(forecasts.items, terms.today).map(({ id }) => id));
  const titles = new Map(lines.items.map(({ id, title }) => [id, title]));
  return new Table<Forecast>({
    sheet: sheetNames.forecasts,
    title: 'Forecasts, as judged over time',
    explains:
      'What a line was expected to have spent by the end of a period. Of each line and period the one judged last counts. Not summed: they speak of the same money.',
    rows: forecasts.items,
    columns: [
      { heading: headings.line, width: 34, content: ({ line }) => text(titles.get(line?.id ?? '')) },
      { heading: 'Period', width: 14, content: ({ period }) => text(periodName(period?.id), 'not said') },
      { heading: 'Judged on', width: 12, content: ({ asAt }) => text(asAt) },
      { heading: versionHeadings.amount, width: 16, isNumber: true, content: ({ amount }) => money(amount) },
      { heading: versionHeadings.counts, width: 9, content: ({ id }) => text(counting.has(id) ? 'yes' : 'no') },
      { heading: headings.forecastMethod, width: 60, content: ({ method }) => text(method) },
      { heading: headings.lineId, width: 16, isId: true, content: ({ line }) => text(line?.id) },
    ],
  });
}
