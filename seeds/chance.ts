/** Chance that comes out the same each time it is asked in the same order. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { quotient } from './whole-numbers.js';

export interface Chance {
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  /** True in that many of a hundred cases. */
  percent(cases: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** A whole number at most that many per cent from the value. */
  near(value: number, percent: number): number;
}

export function chanceOf(name: string): Chance {
  const source = xoroshiro128plus(hash(name));
  const whole = (from: number, to: number): number => uniformInt(source, from, to);
  return {
    whole,
    percent: (cases) => whole(1, 100) <= cases,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    near: (value, percent) => quotient(value * whole(1000 - percent * 10, 1000 + percent * 10), 1000),
  };
}

/** FNV-1a: a number for a text. */
function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return mixed >>> 0;
}
