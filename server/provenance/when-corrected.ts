/** What a row says of corrections to its nouns; any other figure is put right as it stands. */
import type { Door } from '../platform/write/door.js';

export interface Correctable {
  /** Its figures have a write of their own, which sees to more than the figure: a sentence that names it. */
  instead?: string;
  /** What else is different in the record that replaces the wrong one. */
  replacement?: (corrected: Readonly<Record<string, unknown>>) => object;
  /** Looks at the corrected record: gives the keys of the quality flags it raised, or refuses the correction. */
  look?: (door: Door, key: string) => Promise<string[]>;
}

const nouns = new Map<string, Correctable>();

export function whenCorrected(noun: string, correctable: Correctable): void {
  nouns.set(noun, correctable);
}

export const correctableOf = (noun: string): Correctable => nouns.get(noun) ?? {};
