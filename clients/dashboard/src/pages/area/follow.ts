/** What is connected with a record, towards the money and towards the outcomes, and what is connected with nothing. */
import type { Picture, PictureLink } from './picture.js';

function reach(start: string, links: readonly PictureLink[], from: 'from' | 'to', to: 'from' | 'to'): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const link of links) if (link[from] === id) reached.add(link[to]);
  return reached;
}

/** Upstream of a record and downstream of it, and not the other branches of either. */
export function followed({ links }: Picture, id: string): ReadonlySet<string> {
  return new Set([...reach(id, links, 'from', 'to'), ...reach(id, links, 'to', 'from')]);
}

export function linksAmong({ links }: Picture, ids: ReadonlySet<string>): readonly PictureLink[] {
  return links.filter(({ from, to }) => ids.has(from) && ids.has(to));
}

export function unlinked({ records, links }: Picture): ReadonlySet<string> {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  return new Set(records.map(({ id }) => id).filter((id) => !linked.has(id)));
}
