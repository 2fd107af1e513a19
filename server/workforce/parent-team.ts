/** The team that another is part of. It may be another organisation's: services are run together. */
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { sql } from '../reading/sql.js';
import { TeamRow } from './team.entity.js';

export async function parentTeam(
  door: Door,
  id: string | null | undefined,
  areaId: string,
): Promise<(TeamRow & { id: string }) | null> {
  const parent = await door.referIfGiven(TeamRow, id, 'parentId');
  if (parent !== null && parent.areaId !== areaId)
    refuse('TEAM_ELSEWHERE', 'The team it is to be part of works for another area. Name one of the same.', 'parentId');
  return parent;
}

/** Two writers who make two teams part of each other lock each other out, and one of them is tried again and refused. */
export async function checkNotInside(door: Door, team: { id: string }, parent: { id: string }): Promise<void> {
  const above = await door.ask<{ id: string }>(
    sql`with recursive above as (
        select id, parent_id from team where id = ${parent.id}
        union select t.id, t.parent_id from team t join above on t.id = above.parent_id)
      select id from above where id = ${team.id}`,
  );
  if (above.length > 0)
    refuse('TEAM_IN_ITSELF', 'The team would be part of itself. Move the other team out of it first.', 'parentId');
}
