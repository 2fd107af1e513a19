/** Through which schemas a caller reads: tables as they are or as they were, with small numbers or without. The statements are the same. */
import { entryOf, type Entry } from './sight.js';
import type { ReadContext } from './sql.js';

/** In the order in which a table is looked for. A past since which nothing was recorded is read from the tables as they are. */
function schemasOf({ sight, knownAt }: ReadContext, isUnchanged: boolean): string[] {
  const past = knownAt === undefined ? [] : isUnchanged ? ['unchanged'] : ['past'];
  const guarded = sight.seesSmallNumbers ? [] : [past[0] === 'past' ? 'guarded_past' : 'guarded'];
  return [...guarded, ...past, 'public'];
}

/** The same text means other tables through another lens: it is prepared under another name. */
export function preparedName(name: string, context: ReadContext, isUnchanged: boolean): string {
  const schemas = schemasOf(context, isUnchanged);
  return [...schemas.slice(0, -1), name].join('_');
}

/** Runs before a statement of reading: says who asks, and through which schemas. */
export function readingEntry(context: ReadContext, isUnchanged = false): Entry {
  const schemas = schemasOf(context, isUnchanged);
  return entryOf(context.sight, schemas.length === 1 ? null : schemas.join(', '));
}
