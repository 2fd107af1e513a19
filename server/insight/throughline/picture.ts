/** What a picture is made of before it is cut to what is connected: records and links, by id. */
import type { ThroughlineLink, ThroughlineNode } from '../../../schema/insight/throughline.js';

export type Part = Omit<ThroughlineNode, 'steps' | 'record'>;

export interface Link extends Omit<ThroughlineLink, 'record'> {
  recordId: string | null;
}

export interface Picture {
  parts: ReadonlyMap<string, Part>;
  links: readonly Link[];
}

/** A pot feeds lines that have nothing else to do with each other: it is shown, and nothing is reached by way of it. */
const isEnd = ({ type }: Part): boolean => type === 'FundingSource';

/** Everything connected with the start, with how many links away it is. Which way a link leads makes no difference. */
export function connectedWith(start: string, { parts, links }: Picture): Map<string, number> {
  const beside = new Map<string, string[]>();
  const note = (one: string, other: string) => {
    const known = beside.get(one);
    if (known === undefined) beside.set(one, [other]);
    else known.push(other);
  };
  for (const { from, to } of links) {
    note(from, to);
    note(to, from);
  }
  const steps = new Map<string, number>(parts.has(start) ? [[start, 0]] : []);
  for (const [id, away] of steps) {
    const part = parts.get(id);
    if (part === undefined || (isEnd(part) && id !== start)) continue;
    for (const next of beside.get(id) ?? []) if (parts.has(next) && !steps.has(next)) steps.set(next, away + 1);
  }
  return steps;
}
