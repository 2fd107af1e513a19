/** Which rows are totals, and what the others are broken down by. */
import type { Cell } from '../../platform/files/cell.js';

export interface Filter {
  name: string;
  position: number;
  /** The text that stands for everybody. Null: the file gives no total of this filter. */
  total: string | null;
}

/** Null: a total. */
export type Part = readonly [topic: string, breakdown: string] | null;

const everybody = /^(total|all)\b/i;

/** The item of a filter that stands for everybody: Total, else the only one that begins with All, else the only one there is. */
export function totalAmong(items: ReadonlySet<string>): string | null {
  const all = [...items];
  const total = all.find((item) => /^total$/i.test(item));
  if (total !== undefined) return total;
  const alls = all.filter((item) => everybody.test(item));
  if (alls.length === 1) return alls[0] ?? null;
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** A file without cross-tabulation writes topic and part in two columns, and for everybody the same words in both. */
export function partOfPair(topic: string, breakdown: string): Part {
  const isEverybody =
    topic.toLowerCase() === breakdown.toLowerCase() || (everybody.test(topic) && everybody.test(breakdown));
  return isEverybody ? null : [topic, breakdown];
}

export function partOfFilters(filters: readonly Filter[], cells: readonly Cell[]): Part {
  const narrowed = filters.filter(({ position, total }) => cells[position]?.text !== (total ?? undefined));
  if (narrowed.length === 0) return null;
  const text = ({ position }: Filter): string => cells[position]?.text ?? '';
  return [narrowed.map(({ name }) => name).join(' × '), narrowed.map(text).join(' × ')];
}

/** The same part however a release writes it: `age 10` and `Aged 10` are one. */
export function sameLabel(text: string): string {
  return text
    .toLowerCase()
    .replace(/^aged?\s+(?=\d)/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
