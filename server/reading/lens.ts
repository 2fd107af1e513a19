/** Through which schemas a caller reads: tables as they are or as they were, with small numbers or without. The statements are the same. */
import { entryOf, type Entry } from './sight.js';
import type { ReadContext } from './sql.js';

/** In the order in which a table is looked for; the first is the lens's own. */
function schemasOf({ sight, knownAt }: ReadContext): string {
  const past = knownAt === undefined ? 'public' : 'past, public';
  if (sight.seesSmallNumbers) return past;
  return knownAt === undefined ? `guarded, ${past}` : `guarded_past, ${past}`;
}

/** The same text means other tables through another lens: it is prepared under another name. */
export function preparedName(name: string, context: ReadContext): string {
  const [first = ''] = schemasOf(context).split(', ');
  return first === 'public' ? name : `${first}_${name}`;
}

/** Runs before a statement of reading: says who asks, and through which schemas. */
export function readingEntry(context: ReadContext): Entry {
  const { text, values } = entryOf(context.sight);
  return {
    text: `${text}, set_config('search_path', $${String(values.length + 1)}, true)`,
    values: [...values, schemasOf(context)],
  };
}
