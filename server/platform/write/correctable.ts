/** What the rows say of corrections to their nouns. A write knows its database and not the rows, so it is kept by database. */
import type { DataSource } from 'typeorm';
import type { Door } from './door.js';

/** Any figure that nothing is said of is put right as it stands. */
export interface Correctable {
  /** Its figures have a write of their own, which sees to more than the figure: a sentence that names it. */
  instead?: string;
  /** What else is different in the record that replaces the wrong one. */
  replacement?: (corrected: Readonly<Record<string, unknown>>) => object;
  /** Looks at the corrected record: gives the keys of the quality flags it raised, or refuses the correction. */
  look?: (door: Door, key: string) => Promise<string[]>;
}

/** By noun. */
export type Corrections = Readonly<Record<string, Correctable>>;

const kept = new WeakMap<DataSource, Corrections>();

export function keepCorrections(dataSource: DataSource, modules: readonly { corrections?: Corrections }[]): void {
  kept.set(dataSource, Object.assign({}, ...modules.map(({ corrections }) => corrections)) as Corrections);
}

export const correctableOf = (dataSource: DataSource, noun: string): Correctable => kept.get(dataSource)?.[noun] ?? {};
