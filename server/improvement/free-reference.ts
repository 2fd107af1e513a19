/** The reference of a new action, which no other of its workstream has. */
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText } from '../platform/write/values.js';
import { sql } from '../reading/sql.js';
import type { PartKeys } from './plan-part.js';

export async function freeReference(
  door: Door,
  { interventionId, workstreamId }: PartKeys,
  given: string | null | undefined,
  path: string,
): Promise<string | null> {
  const reference = optionalText(given, path);
  if (reference === null) return null;
  // Two who choose the same at once must not both find it free.
  await door.ask(
    sql`select pg_advisory_xact_lock(hashtextextended(${`improvement: references of ${interventionId}`}, 0))`,
  );
  const taken = await door.ask(
    sql`select from action where intervention_id = ${interventionId} and workstream_id is not distinct from ${workstreamId}
      and lower(reference) = lower(${reference})`,
  );
  if (taken.length > 0)
    refuse(
      'DUPLICATE_REFERENCE',
      `Another action there has the reference ${reference}. Choose another, or leave it out.`,
      path,
    );
  return reference;
}
