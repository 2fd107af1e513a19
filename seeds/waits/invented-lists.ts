/** The fictional lists month by month: how many wait in each band, and the middle wait that follows from it. */
import type { InventedArea } from '../invent.js';
import { count, quotient, split, sum, tenths } from '../whole-numbers.js';
import { pathways, type InventedPathway } from './invented-pathways.js';

/** The bands of community health services lists, in days. */
export const bands = [
  ['0-1 weeks', 0, 7],
  ['>1-2 weeks', 8, 14],
  ['>2-4 weeks', 15, 28],
  ['>4-12 weeks', 29, 84],
  ['>12-18 weeks', 85, 126],
  ['>18-52 weeks', 127, 364],
  ['>52 weeks', 365, null],
] as const;

/** How a list with hardly any long waits falls into the bands, and one with hardly any short ones. */
const quick = [14, 12, 20, 36, 13, 5, 0] as const;
const slow = [2, 2, 4, 16, 14, 42, 20] as const;

/** The one month in which a list came in as zero, and the one whose total is not the sum of its bands. */
export const zeroMonth = { slug: 'paediatrics', back: 7 } as const;
export const offMonth = { slug: 'ot', back: 13 } as const;

export interface InventedList {
  pathway: InventedPathway;
  back: number;
  bands: readonly number[];
  total: number;
}

export function listsOf(area: InventedArea, months: number): InventedList[] {
  return pathways.flatMap((pathway) => {
    const { list, slug } = pathway;
    if (list === null) return [];
    return count(months).map((back) => {
      const chance = area.chance(`list ${slug} ${String(back)}`);
      const isZero = slug === zeroMonth.slug && back === zeroMonth.back;
      const people = isZero ? 0 : chance.near(Math.max(20, list.start + list.monthly * (24 - back)), 4);
      const share = Math.max(0, list.slow + quotient(12 - back, 2));
      const weights = quick.map((weight, band) => weight * (100 - share) + (slow[band] ?? 0) * share);
      const isOff = slug === offMonth.slug && back === offMonth.back;
      return { pathway, back, bands: split(people, weights), total: people + (isOff ? 6 : 0) };
    });
  });
}

/** Where that share of the people stands, in weeks to one decimal, as if each band were filled evenly; null in the open last band. */
export function weeksAt(counts: readonly number[], share: number): string | null {
  let left = quotient(sum(counts) * share, 100);
  if (left === 0) return null;
  for (const [index, [, from, to]] of bands.entries()) {
    const people = counts[index] ?? 0;
    if (left <= people)
      return to === null ? null : tenths(quotient((from * people + (to - from) * left) * 10, people * 7));
    left -= people;
  }
  return null;
}

/** Share of a list that had waited over 18 weeks, in per cent to one decimal. */
export function over18Weeks({ bands: counts, total }: InventedList): string {
  return tenths(quotient(((counts[5] ?? 0) + (counts[6] ?? 0)) * 1000, Math.max(total, 1)));
}
