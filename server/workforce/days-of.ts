/** The days of partial dates, as the database reads them. */
import type { Door } from '../platform/write/door.js';
import { sql } from '../reading/sql.js';
import type { DaySpan } from './day-span.js';

const unsaid: DaySpan = { earliest: null, latest: null };

export async function daysOf(
  door: Door,
  dates: readonly (string | null | undefined)[],
): Promise<(date: string | null | undefined) => DaySpan> {
  const stated = [...new Set(dates.filter((date) => date != null))];
  const found = await door.ask<DaySpan & { stated: string }>(
    sql`select stated, earliest_day(stated)::text as earliest, latest_day(stated)::text as latest from unnest(${stated}::text[]) stated`,
  );
  const spans = new Map(found.map((span) => [span.stated, span]));
  return (date) => (date == null ? unsaid : (spans.get(date) ?? unsaid));
}
