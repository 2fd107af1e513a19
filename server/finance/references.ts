/** References of the finance system stand once on a line, so that a list which is sent twice, or overlaps another, doubles nothing. */
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText } from '../platform/write/values.js';
import { name, sql } from '../reading/sql.js';

/** For the items of a batch in turn: the reference as it is kept, or a refusal. */
export async function newReferences(
  door: Door,
  table: 'actual' | 'commitment',
  { id }: { id: string },
  items: readonly { reference?: string | null }[],
): Promise<(given: string | null | undefined, path: string) => string | null> {
  const sent = items.flatMap(({ reference }) => reference?.trim() ?? []);
  const there = await door.ask<{ reference: string }>(
    sql`select reference from ${name(table)} where line_id = ${id} and reference = any(${sent}::text[])`,
  );
  const taken = new Set(there.map(({ reference }) => reference));
  return (given, path) => {
    const reference = optionalText(given, path);
    if (reference === null) return null;
    if (taken.has(reference))
      refuse(
        'DUPLICATE_REFERENCE',
        `This line already has a record with the reference ${reference}. Leave it out.`,
        path,
      );
    taken.add(reference);
    return reference;
  };
}
