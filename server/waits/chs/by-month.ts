/** What a workbook says of every month so far: national totals as they stand now, and how many organisations handed in nothing. */
import type { Report } from '../../platform/imports/report.js';
import { countIn, rowsByPlace, type ReportedList } from './lists.js';
import type { Place } from './place.js';
import { serviceLineOf } from './service-lines.js';
import { monthIn } from './titles.js';
import type { ChsWorkbook } from './workbook.js';

/** Of the months before that of the workbook: its own month has a table with bands. */
export function nationalTotals({ series, month }: ChsWorkbook, england: Place, report: Report): ReportedList[] {
  return (series?.rows ?? []).flatMap((row) => {
    report.row();
    report.accept();
    const service = serviceLineOf(row.name);
    if (service === undefined) return [];
    return (series?.columns ?? []).flatMap((column): ReportedList[] => {
      const earlier = monthIn(column.name.replace(/ \(\d+\)$/, ''));
      if (earlier === undefined || earlier >= month) return [];
      const total = countIn(row, column, report);
      return total === undefined ? [] : [{ place: england, service, month: earlier, total, bands: [] }];
    });
  });
}

export interface Missing {
  place: Place;
  month: string;
  organisations: number;
}

export function missingSubmitters({ missing }: ChsWorkbook, report: Report): Missing[] {
  if (missing === undefined) return [];
  return [...rowsByPlace(missing, report).values()].flatMap(({ row, place }) =>
    missing.columns.flatMap((column): Missing[] => {
      const month = monthIn(column.name);
      const count = countIn(row, column, report);
      return month === undefined || count?.value == null ? [] : [{ place, month, organisations: count.value }];
    }),
  );
}
