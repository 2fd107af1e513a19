/** What stands in one cell. */
import { formatFor, fteFormat, moneyFormat, poundsOf, wordFor, type Fte, type Money } from '../books/figures.js';

export interface Content {
  value: string | number | null;
  /** Without the sign of equality; `value` is then what it comes to. */
  formula?: string;
  format?: string;
}

/** A number, or the word that says why there is none. */
export function money(figure: Money): Content {
  const word = wordFor(figure);
  if (word !== undefined || figure.value === null) return { value: word ?? 'unknown' };
  return { value: poundsOf(figure.value), format: formatFor(figure, moneyFormat) };
}

export function moneyOr(figure: Money | undefined, otherwise: string): Content {
  return figure === undefined ? { value: otherwise } : money(figure);
}

export function fte(figure: Fte): Content {
  const word = wordFor(figure);
  if (word !== undefined || figure.value === null) return { value: word ?? 'unknown' };
  return { value: Number(figure.value), format: formatFor(figure, fteFormat) };
}

export function text(words: string | null | undefined, otherwise = 'not recorded'): Content {
  return { value: words == null || words === '' ? otherwise : words };
}

export const numeric = ({ value }: Content): number | undefined => (typeof value === 'number' ? value : undefined);

/** Sums of pounds and of shares of posts end in at most six decimals; what floating point adds beyond is taken off. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
