/** A number of days, which is not below zero. */
import { refuse } from '../platform/write/refused.js';

export function daysGiven(given: number | null | undefined, path: string): number | null {
  if (given == null) return null;
  return given >= 0 ? given : refuse('BAD_VALUE', 'Days are counted from 0. Write how many there are.', path);
}
