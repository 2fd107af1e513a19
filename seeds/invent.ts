/** How the fictional world is made up: everything follows from a seed and a scale, so that every run invents the same. */
import { anchor } from './calendar.js';
import { chanceOf, type Chance } from './chance.js';
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
    chance: (about) => chanceOf(`${String(scale.seed)} ${slug} ${about}`),
  };
}
