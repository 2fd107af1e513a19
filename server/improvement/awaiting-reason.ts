/** Dates that a tracker moved and nobody explained yet: at most one for a milestone or action, and it moves nothing. */
import { Rebaseline } from '../../schema/improvement/rebaseline.js';
import type { Door } from '../platform/write/door.js';
import type { Summary } from '../reading/links.js';
import { sql } from '../reading/sql.js';

export const awaitsReason: Summary = ({ keys, table }) => sql`
  select r.id as k, r.reason is null and not exists (select from ${table(Rebaseline)} n where n.supersedes_id = r.id) as value
  from ${table(Rebaseline)} r where r.id = any(${keys})`;

interface Awaiting {
  id: string;
  /** Of the milestone or action. */
  dueOf: string;
  newDue: string | null;
}

/** Of milestones and actions that are locked, by their keys: then none is added meanwhile. */
export async function awaitingReasons(door: Door, dueOf: readonly string[]): Promise<Map<string, Awaiting>> {
  const found = await door.ask<Awaiting>(
    sql`select r.id, coalesce(r.milestone_id, r.action_id) as "dueOf", r.new_due as "newDue" from rebaseline r
      where coalesce(r.milestone_id, r.action_id) = any(${dueOf}::uuid[]) and r.reason is null
      and not exists (select from rebaseline n where n.supersedes_id = r.id)`,
  );
  return new Map(found.map((awaiting) => [awaiting.dueOf, awaiting]));
}
