/** Dates that contradict each other, however exactly each is known. */
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { sql } from '../reading/sql.js';

/** Whether `first` was over, on every day it may mean, before `second` can have begun. */
export async function isBefore(door: Door, first: string, second: string): Promise<boolean> {
  const [order] = await door.ask<{ before: boolean }>(
    sql`select coalesce(latest_day(${first}) < earliest_day(${second}), false) as before`,
  );
  return order?.before === true;
}

export async function refuseEndBefore(
  door: Door,
  start: string | null | undefined,
  end: string | null | undefined,
  path: string,
): Promise<void> {
  if (start == null || end == null || !(await isBefore(door, end, start))) return;
  refuse('ENDS_BEFORE_START', `It began in ${start} and cannot end in ${end}. Correct one of the two.`, path);
}
