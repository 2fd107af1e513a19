/** The commonest table needs no program: one total that is shown, and its parts. */
import type { System } from './equations.js';

/**
 * Hidden parts share what the total leaves for them: two and more, with at least the threshold between them where one of them is below
 * it. Gives the places to hide, or undefined where it takes more than parts.
 */
export function hideAmongParts(
  { cells, equations }: System,
  hidden: ReadonlySet<number>,
  threshold: number,
): Set<number> | undefined {
  const [equation, ...others] = equations;
  if (equation === undefined || others.length > 0 || hidden.has(equation.total)) return undefined;
  const value = (place: number): number => cells[place]?.value ?? 0;
  const found = new Set(hidden);
  const needed = [...hidden].some((place) => value(place) < threshold) ? threshold : 0;
  const free = equation.parts
    .filter((part) => !hidden.has(part) && cells[part]?.isTold !== true && value(part) > 0)
    .sort((one, other) => value(one) - value(other));
  for (;;) {
    const shared = [...found].reduce((sum, place) => sum + value(place), 0);
    const isAlone = found.size === 1 && equation.missing === null;
    const room = shared + (equation.missing ?? 0);
    if (!isAlone && room >= needed) return found;
    // The smallest that is enough by itself, else the largest there is.
    const next = free.find((part) => room + value(part) >= needed) ?? free.at(-1);
    if (next === undefined) return undefined;
    found.add(next);
    free.splice(free.indexOf(next), 1);
  }
}
