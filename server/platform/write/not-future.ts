/** What happened cannot have happened after today, on any day that a partial date may mean. */
import type { Door } from './door.js';
import { refuse } from './refused.js';
import { sql } from '../../reading/sql.js';

export async function refuseFuture(door: Door, on: string, path: string): Promise<void> {
  const [{ isFuture } = { isFuture: false }] = await door.ask<{ isFuture: boolean }>(
    sql`select coalesce(earliest_day(${on}) > ${door.today}::date, false) as "isFuture"`,
  );
  if (isFuture)
    refuse('FUTURE_DATE', `${on} is still to come; today is ${door.today}. Write it down when it has happened.`, path);
}
