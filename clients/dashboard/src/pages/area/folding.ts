/** Which card a record stands in: a post and its vacancy in their team, a milestone in its action, a pot in the lines it feeds. */
import type { Line, LineLink } from './picture.js';

export type StandsIn = (id: string) => readonly string[];

/** By the kind of link, from which of its ends to which. */
const folds: Partial<Record<LineLink['kind'], readonly [folded: 'from' | 'to', into: 'from' | 'to']>> = {
  BELONGS_TO: ['from', 'to'],
  STANDS_VACANT: ['to', 'from'],
  IS_OF_TYPE: ['to', 'from'],
  IS_MEASURED_BY: ['to', 'from'],
  FEEDS: ['from', 'to'],
};

export function foldedInto({ nodes, links }: Line): StandsIn {
  const known = new Set(nodes.map(({ id }) => id));
  const into = new Map<string, string[]>();
  for (const link of links) {
    const fold = folds[link.kind];
    if (fold === undefined) continue;
    const [folded, card] = [link[fold[0]], link[fold[1]]];
    const cards = into.get(folded);
    if (cards === undefined) into.set(folded, [card]);
    else cards.push(card);
  }
  const cardsOf = (id: string): string[] => {
    const next = into.get(id);
    return next === undefined ? [id] : [...new Set(next.flatMap(cardsOf))];
  };
  return (id) => (known.has(id) ? cardsOf(id) : []);
}
