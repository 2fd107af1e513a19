/** What a list of posts may name: the teams that its sender keeps, and types of post. */
import type { Visibility } from '../../../schema/shared/recorded.js';
import type { Door } from '../../platform/write/door.js';
import type { Meaning } from '../../platform/imports/words-meant.js';
import { sql } from '../../reading/sql.js';

export interface NamedTeam {
  id: string;
  slug: string;
  name: string;
  areaId: string;
  visibility: Visibility;
}

export interface NamedPostType {
  id: string;
  slug: string;
  title: string;
}

export interface Known {
  teams: readonly Meaning<NamedTeam>[];
  postTypes: readonly Meaning<NamedPostType>[];
}

/** Teams are held as they are until the end of the write. */
export async function knownToLists(door: Door): Promise<Known> {
  const { realm, organisationId, ledAreaIds } = door.actor;
  const teams = await door.ask<NamedTeam>(
    sql`select id, slug, name, area_id as "areaId", visibility from team where realm = ${realm}
      and (owner_id = ${organisationId} or owner_id is null and area_id = any(${[...ledAreaIds]}::uuid[])) order by slug for share`,
  );
  const postTypes = await door.ask<NamedPostType>(
    sql`select id, slug, title from post_type where realm = ${realm} order by slug`,
  );
  return {
    teams: teams.map((team) => ({ key: team.slug, names: [team.name], value: team })),
    postTypes: postTypes.map((type) => ({ key: type.slug, names: [type.title], value: type })),
  };
}
