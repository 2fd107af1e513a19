/** Which records any write has made or changed since, by the tables themselves. */
import { changeable } from './keepers.js';
import type { Sql } from './sql.js';

export interface Changed {
  id: string;
  owner: string | null;
  area: string | null;
  /** The write that did it. */
  verb: string;
}

/** `last` is the number of the last change before. */
export async function changesSince(sql: Sql, last: string): Promise<Changed[]> {
  const each = changeable.map(
    ({
      name,
      table,
    }) => `select '${name}:' || t.id as id, to_jsonb(t)->>'owner_id' as owner, to_jsonb(t)->>'area_id' as area, split_part(c.permission, ':', 2) as verb
      from "${table}" t left join change_record c on c.id = t.change_id where t.change_id > $1`,
  );
  return sql<Changed>(each.join(' union all '), [last]);
}
