/** The through-line as records and the links between them, so that it can be followed from any end. */
import type { ThroughlineOfAreaFragment } from '../../gql/graphql.js';
import { outcomeRecords } from './outcome-records.js';
import { moneyRecords, staffRecords } from './resource-records.js';
import { planRecords } from './plan-records.js';
import { pathwayRecords } from './wait-records.js';
import { linksOf } from './picture-links.js';

export const stages = ['MONEY', 'STAFF', 'PLAN', 'WAITS', 'OUTCOMES'] as const;
export type Stage = (typeof stages)[number];

export const stageTitles: Record<Stage, string> = {
  MONEY: 'Money',
  STAFF: 'Staff',
  PLAN: 'Actions',
  WAITS: 'Waits',
  OUTCOMES: 'Outcomes',
};

/** One line under a record's name: in words, with the state of its figure for the mark. */
export interface Said {
  readonly label: string;
  readonly words: string;
  readonly isMissing: boolean;
}

export interface PictureRecord {
  readonly id: string;
  readonly stage: Stage;
  readonly title: string;
  readonly said: readonly Said[];
}

export interface PictureLink {
  readonly from: string;
  readonly to: string;
  /** How the one leads to the other, in words that claim no more than the record does. */
  readonly words: string;
}

export interface Picture {
  readonly records: readonly PictureRecord[];
  readonly links: readonly PictureLink[];
}

export type Area = ThroughlineOfAreaFragment;

export function pictureOf(area: Area): Picture {
  const records = [
    ...moneyRecords(area),
    ...staffRecords(area),
    ...planRecords(area),
    ...pathwayRecords(area),
    ...outcomeRecords(area),
  ];
  const known = new Set(records.map(({ id }) => id));
  const links = linksOf(area).filter(({ from, to }) => known.has(from) && known.has(to));
  return { records, links };
}
