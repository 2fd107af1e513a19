/** When something is due, as a write says it. */
import type { DueInput } from '../../schema/governance/due-input.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText } from '../platform/write/values.js';
import { meetingAt } from './place.js';

export interface Due {
  due: string | null;
  dueWords: string | null;
  dueMeetingId: string | null;
}

export const notSaid: Due = { due: null, dueWords: null, dueMeetingId: null };

/** A meeting gives its day, unless another is named. */
export async function dueOf(door: Door, { date, meetingId, words }: DueInput, path = 'due'): Promise<Due> {
  const meeting = meetingId == null ? null : await meetingAt(door, meetingId, `${path}.meetingId`);
  const dueWords = optionalText(words, `${path}.words`);
  const due = date ?? meeting?.heldOn ?? null;
  if (due === null && dueWords === null)
    refuse('DUE_MISSING', 'Say when it is due: a date, a meeting, or the words that were used.', path);
  return { due, dueWords, dueMeetingId: meeting?.id ?? null };
}

/** As a sentence says it. */
export function dueSaid({ due, dueWords }: Pick<Due, 'due' | 'dueWords'>): string {
  return due ?? (dueWords === null ? 'no date' : `“${dueWords}”`);
}
