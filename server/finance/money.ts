/** Sums of money as writes take them and as refusals tell them. */
import { refuse } from '../platform/write/refused.js';
import { figure, type FigureGiven, type FigureStored } from '../platform/write/values.js';

/** Ten billion pounds. A thousand such sums add up to what every reader of JSON still takes exactly. */
const most = 1_000_000_000_000;

/** A sum that may be income or a reversal. */
export function sumOf(pence: number, path: string): number {
  if (Math.abs(pence) > most) refuse('BAD_AMOUNT', `${pounds(pence)} is above £10 billion. Check the unit.`, path);
  return pence;
}

/** A sum that somebody has or gets. */
export function amountOf(given: FigureGiven<number> | null | undefined, path: string): FigureStored<number> {
  const stored = figure(given, path);
  if (stored.value !== null && sumOf(stored.value, `${path}.value`) < 0)
    refuse('BAD_AMOUNT', `${pounds(stored.value)} is below zero. Give the sum itself.`, `${path}.value`);
  return stored;
}

export function pounds(pence: number): string {
  const digits = String(Math.abs(pence)).padStart(3, '0');
  return `${pence < 0 ? '-' : ''}£${Number(digits.slice(0, -2)).toLocaleString('en-GB')}.${digits.slice(-2)}`;
}
