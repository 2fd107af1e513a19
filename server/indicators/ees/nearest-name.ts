/** The name that was most probably meant: publishers mend misspelt columns from one release to the next. */
import { sameName } from '../../platform/files/columns.js';

/** Of the letters of a name. */
const farthest = 0.2;

export function nearestName(wanted: string, names: readonly string[]): string | undefined {
  const steps = names.map((name) => ({ name, steps: stepsBetween(sameName(wanted), sameName(name)) }));
  const [nearest] = steps.sort((a, b) => a.steps - b.steps);
  return nearest !== undefined && nearest.steps <= wanted.length * farthest ? nearest.name : undefined;
}

/** How many letters have to be put in, left out or exchanged. */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const exchanged = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
