/** The through-line as cards and the links between them, so that it can be followed from any end. */
import type { WholeLineFragment } from '../../gql/graphql.js';
import { cardsOf } from './cards.js';
import { foldedInto } from './folding.js';
import { linkInWords } from './link-words.js';

export const stages = ['MONEY', 'STAFF', 'PLAN', 'WAITS', 'OUTCOMES'] as const;
export type Stage = (typeof stages)[number];

export const stageTitles: Record<Stage, string> = {
  MONEY: 'Money',
  STAFF: 'Staff',
  PLAN: 'Actions',
  WAITS: 'Waits',
  OUTCOMES: 'Outcomes',
};

export type Line = WholeLineFragment;
export type LineNode = Line['nodes'][number];
export type LineLink = Line['links'][number];

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

export interface PictureGap {
  readonly kind: Line['gaps'][number]['kind'];
  readonly where: string;
  readonly sentence: string;
  /** The cards it is a gap of: none where no record is in the picture. */
  readonly of: readonly string[];
}

export interface Picture {
  readonly records: readonly PictureRecord[];
  readonly links: readonly PictureLink[];
  readonly gaps: readonly PictureGap[];
}

export function pictureOf(line: Line): Picture {
  const standsIn = foldedInto(line);
  const records = cardsOf(line, standsIn);
  const links = new Map<string, PictureLink>();
  for (const link of line.links) {
    const words = linkInWords(link);
    for (const from of standsIn(link.from))
      for (const to of standsIn(link.to)) if (from !== to) links.set(`${from} ${to} ${words}`, { from, to, words });
  }
  return {
    records,
    links: [...links.values()],
    gaps: line.gaps.map(({ kind, where, sentence, record }) => ({
      kind,
      where,
      sentence,
      of: record === null ? [] : standsIn(record.id),
    })),
  };
}
