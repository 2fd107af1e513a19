/** Refuses the second item of a batch that speaks of the same matter. */
import { refuse } from '../platform/write/refused.js';

export function onlyOnce(): (matter: readonly (string | null)[], path: string) => void {
  const seen = new Set<string>();
  return (matter, path) => {
    const words = JSON.stringify(matter);
    if (seen.has(words))
      refuse('DUPLICATE_ITEM', 'An earlier item of this batch speaks of the same. Leave one of the two out.', path);
    seen.add(words);
  };
}
