/** The end of what held from a time on: recorded once, and not before it began. */
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { refuseEndBefore } from './date-order.js';

interface Held {
  since: string | null;
  until: string | null;
}

/** `path` leads to the id of what ends. */
export async function endedBy(door: Door, held: Held, until: string, path: string): Promise<{ until: string }> {
  if (held.until !== null) refuse('ALREADY_ENDED', `It ended in ${held.until}. There is nothing to end.`, path);
  await refuseEndBefore(door, held.since, until, 'until');
  return { until };
}
