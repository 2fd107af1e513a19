/** How the fictional world is made up: everything follows from a seed and a scale, so that every run invents the same. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { idOf, passage } from './seed.js';

/** How much is invented. */
export interface Scale {
  seed: number;
  areas: readonly { slug: string; name: string }[];
  lines: number;
  /** Ledger entries a line; `ledgerTimes` multiplies them. */
  ledgerEntries: number;
  ledgerTimes: number;
  posts: number;
  waitMonths: number;
  actions: number;
  milestonesAnAction: number;
  statusMonths: number;
}

/** Chance that comes out the same each time it is asked in the same order. */
export interface Chance {
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  /** True in that many of a hundred cases. */
  percent(cases: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** A whole number at most that many per cent from the value. */
  near(value: number, percent: number): number;
}

export interface World {
  readonly scale: Scale;
  /** What all records of an invented row share. */
  told(row: Row): Told;
}

export interface InventedArea {
  readonly slug: string;
  readonly name: string;
  readonly areaId: string;
  /** The key of a record of the area, for `facts`, and the id that follows from it. */
  key(name: string | number): string;
  id(noun: string, name: string | number): string;
  told(row: Row): Told & { areaId: string };
  chance(about: string): Chance;
}

/** The rows that have something to invent; each is one passage of the generated document. */
export const inventedRows = {
  places: 'The fictional area and the organisations in it.',
  access: 'The fictional arrangements to share data.',
  provenance: 'The fictional systems, submissions and doubts about data.',
  finance: 'Pots, lines, budgets, virements, commitments, ledger and forecasts, all invented.',
  workforce: 'Teams, posts, who pays for them, how they are held and recruited to, all invented.',
  waits: 'Pathways, clocks, waits by month, flows and case stages, all invented.',
  indicators: 'Indicators, definitions, values, targets and claims, all invented.',
  improvement: 'A plan with its workstreams, actions, milestones, evidence, risks and reviews, all invented.',
  governance: 'Boards, meetings, questions, decisions and what came of them, all invented.',
} as const;
export type Row = keyof typeof inventedRows;

export interface Told {
  realm: 'DEMONSTRATION';
  asAt: string;
  sourceId: string;
}

/** The day the invented records speak of. Never today: the same rows come out whenever they are made. */
export const anchor = '2026-03-31';
export const closedYear = '2024/2025|FY';
export const currentYear = '2025/2026|FY';

export const generatedDocument = 'demonstration-generator';
const told = (row: Row): Told => ({
  realm: 'DEMONSTRATION',
  asAt: anchor,
  sourceId: passage(`${generatedDocument} ${row}`),
});

export function inventWorld(scale: Scale): World {
  return { scale, told };
}

export function inventArea({ scale }: World, { slug, name }: Scale['areas'][number]): InventedArea {
  const key = (of: string | number): string => `${slug} ${String(of)}`;
  const areaId = idOf('Area', slug);
  return {
    slug,
    name,
    areaId,
    key,
    id: (noun, of) => idOf(noun, key(of)),
    told: (row) => ({ ...told(row), areaId }),
    chance: (about) => chanceOf(hash(`${String(scale.seed)} ${slug} ${about}`)),
  };
}

function chanceOf(seed: number): Chance {
  const source = xoroshiro128plus(seed);
  const whole = (from: number, to: number): number => uniformInt(source, from, to);
  return {
    whole,
    percent: (cases) => whole(1, 100) <= cases,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    near: (value, percent) => Math.round((value * whole(1000 - percent * 10, 1000 + percent * 10)) / 1000),
  };
}

/** FNV-1a: a number for a text. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/** Whole numbers from 0. */
export const count = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** The item at a place in a list that begins anew at its end. */
export function at<Item>(items: readonly [Item, ...Item[]], place: number): Item {
  return items[place % items.length] ?? items[0];
}

const dayMs = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export function daysAfter(date: string, days: number): string {
  return iso(Date.parse(date) + days * dayMs);
}

export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / dayMs);
}

/** The last day of the month so many months before the anchor; below zero, after it. */
export function monthEnd(monthsBack: number): string {
  return iso(Date.UTC(2026, 3 - monthsBack, 0));
}

export const monthOf = (monthsBack: number): string => monthEnd(monthsBack).slice(0, 7);

/** A sum split into whole parts by weight; what rounding leaves goes to the last part. */
export function split(sum: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((total, weight) => total + weight, 0);
  const parts = weights.map((weight) => Math.floor((sum * weight) / whole));
  const left = sum - parts.reduce((total, part) => total + part, 0);
  return parts.map((part, index) => (index === parts.length - 1 ? part + left : part));
}
