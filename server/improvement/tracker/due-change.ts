/** What a tracker's date is, beside the date in force and what an earlier tracker said. Pure. */
import type { DaySpan } from '../../workforce/day-span.js';

export interface Dated {
  /** As the tracker has it. */
  tracked: string | null;
  inForce: string | null;
  completedOn: string | null;
  /** The date that awaits a reason. Nothing: none does. */
  awaiting: { newDue: string | null } | undefined;
}

/**
 * FIRST: none was on record. MOVED: another one. TAKEN_BACK: the one in force, though another awaits a reason. DONE: another one, of what is
 * complete already.
 */
export type DueChange = 'SAME' | 'FIRST' | 'MOVED' | 'AWAITS' | 'TAKEN_BACK' | 'DONE';

export function dueChange(
  { tracked, inForce, completedOn, awaiting }: Dated,
  spanOf: (date: string | null) => DaySpan,
): DueChange {
  // The end of November and 30 November are the same day.
  const isSame = (one: string, other: string | null): boolean =>
    one === other || (spanOf(one).latest !== null && spanOf(one).latest === spanOf(other).latest);
  if (tracked === null) return 'SAME';
  if (inForce === null && awaiting === undefined) return 'FIRST';
  if (isSame(tracked, inForce)) return awaiting === undefined ? 'SAME' : 'TAKEN_BACK';
  if (awaiting !== undefined && isSame(tracked, awaiting.newDue)) return 'AWAITS';
  return completedOn === null ? 'MOVED' : 'DONE';
}
