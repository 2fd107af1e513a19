/** What a list does not touch and its sender may think it does: posts that no list brought in, and teams it does not speak of. */
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { sql } from '../../reading/sql.js';
import type { Compared } from './differences.js';

export async function noteUnspoken(
  door: Door,
  report: Report,
  { list, onRecord, nameOf }: Pick<Compared, 'list' | 'onRecord' | 'nameOf'>,
): Promise<void> {
  const teams = new Set<string | null>(list.posts.map(({ team }) => team.id));
  const [others] = await door.ask<{ count: number }>(
    sql`select count(*)::int as count from post where team_id = any(${[...teams]}::uuid[]) and position_number is null
      and status in ('ESTABLISHED', 'FROZEN') and owner_id is not distinct from ${door.actor.organisationId}`,
  );
  if (others !== undefined && others.count > 0)
    report.note(
      `${String(others.count)} posts of these teams are on record without a position number: no list brought them in, and none changes or closes them.`,
    );
  const unspoken = new Map<string, number>();
  for (const { teamId } of onRecord.live.values())
    if (!teams.has(teamId)) unspoken.set(nameOf(teamId), (unspoken.get(nameOf(teamId)) ?? 0) + 1);
  if (unspoken.size > 0)
    report.note(
      `Posts of earlier lists in teams that this list does not speak of stay as they are: ${[...unspoken].map(([name, count]) => `${name} (${String(count)})`).join(', ')}.`,
    );
}
