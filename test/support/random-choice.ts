/** Choosing from lists by a chance that comes out the same each time. */
import type { Chance } from '../../seeds/chance.js';

export function anyOf<Item>(chance: Chance, items: readonly Item[]): Item {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error('There is nothing to choose from.');
  return chance.pick([first, ...rest]);
}

/** That many different ones, fewer where there are fewer. */
export function several<Item>(chance: Chance, items: readonly Item[], count: number): Item[] {
  const left = [...items];
  const chosen: Item[] = [];
  while (chosen.length < count && left.length > 0) chosen.push(...left.splice(chance.whole(0, left.length - 1), 1));
  return chosen;
}
