/** The same column twice in a file: nobody can say which of the two is meant where they differ. */
import type { Doubt } from './figures-of.js';

/** Columns are the same whatever their case and the space around them: publishers spell them anew. Columns without a name are none. */
export function duplicateColumn(columns: readonly (string | null)[]): Doubt | undefined {
  const places = new Map<string, { name: string; at: number[] }>();
  for (const [index, column] of columns.entries()) {
    const name = column?.trim() ?? '';
    const place = places.get(name.toLowerCase()) ?? { name, at: [] };
    place.at.push(index + 1);
    if (name !== '') places.set(name.toLowerCase(), place);
  }
  const twice = [...places.values()].filter(({ at }) => at.length > 1);
  if (twice.length === 0) return undefined;
  const found = twice.map(({ name, at }) => `"${name}" as columns ${at.join(' and ')}`);
  return {
    rule: 'DUPLICATE_COLUMN',
    detail: `The file has a column more than once, ${found.join(', ')}: compare them, and ask the publisher which is meant where they differ.`,
  };
}
