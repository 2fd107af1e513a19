/** Full-time equivalents and costs as lists of posts give them: more decimals than are kept, or none at all. */
import { BadCell, decimalOf } from '../../platform/files/cell-values.js';
import type { Cell } from '../../platform/files/cell.js';
import { known, unknown, type FigureStored } from '../../platform/write/values.js';
import { exact } from '../../platform/exact-decimal.js';

const hundredth = exact('0.01');
const mostHours = exact('99999999');

/** To the hundredth, and whether that is all of it. */
export interface ListedFte {
  /** With two decimals. */
  value: string;
  isRounded: boolean;
  /** As the list has it. */
  given: string;
}

export function fteOf(cell: Cell | undefined): ListedFte | null {
  const given = decimalOf(cell);
  if (given === null) return null;
  const amount = exact(given);
  if (amount < 0n || given.startsWith('-'))
    throw new BadCell('BAD_FTE', `Full-time equivalents are never below zero, and this is ${given}. Correct it.`);
  if (amount > mostHours)
    throw new BadCell('BAD_FTE', `${given} full-time equivalents are more than can be. Correct it.`);
  const hundredths = (amount + hundredth / 2n) / hundredth;
  const digits = String(hundredths).padStart(3, '0');
  return {
    value: `${digits.slice(0, -2)}.${digits.slice(-2)}`,
    isRounded: hundredths * hundredth !== amount,
    given,
  };
}

/** Rounded hours are about so much, and bound nothing. */
export function fteFigure(fte: ListedFte | null): FigureStored<string> {
  if (fte === null) return unknown('The list of posts leaves it empty.');
  if (!fte.isRounded) return known(fte.value);
  return { ...known(fte.value), qualifier: 'APPROXIMATE', note: `${fte.given} in the list of posts.` };
}

export function costFigure(pence: number | null): FigureStored<number> {
  return pence === null ? unknown('The list of posts does not say.') : known(pence);
}
