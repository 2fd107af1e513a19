/** Nothing may wait for what waits for it: neither directly, nor by way of others, nor because one lies in the other. */
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { sql } from '../reading/sql.js';
import type { PlanPart } from './plan-part.js';

export async function refuseCircle(door: Door, dependent: PlanPart, first: PlanPart, path: string): Promise<void> {
  // One at a time: two writers could close a circle together that neither sees alone.
  await door.ask(sql`select pg_advisory_xact_lock(hashtextextended('improvement: dependencies', 0))`);
  const lieTogether = [dependent, first].some(({ keys }) =>
    [dependent, first].every(({ id }) => Object.values(keys).includes(id)),
  );
  if (lieTogether || (await waitsFor(door, first.id, dependent.id)))
    refuse(
      'CIRCULAR',
      'What it is to wait for waits for it already. Resolve that dependency first, or leave this out.',
      path,
    );
}

async function waitsFor(door: Door, first: string, last: string): Promise<boolean> {
  const found = await door.ask(sql`
    with recursive
      edge as (
        select coalesce(dependent_milestone_id, dependent_action_id, dependent_workstream_id) as dependent,
          coalesce(prerequisite_milestone_id, prerequisite_action_id, prerequisite_workstream_id) as prerequisite
        from dependency where kind = 'FINISH_START' and resolved_on is null),
      ahead(id) as (select ${first}::uuid union select edge.prerequisite from ahead join edge on edge.dependent = ahead.id)
    select 1 from ahead where id = ${last}`);
  return found.length > 0;
}
