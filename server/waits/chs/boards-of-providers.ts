/** In which board's area a provider's list is counted: the publication does not say. */
import type { Door } from '../../platform/write/door.js';
import { sql } from '../../reading/sql.js';

/** By provider: the area its lists on record say; else that of the board that commissions where it provides, if that is one. */
export async function boardsOfProviders(door: Door): Promise<Map<string, string>> {
  const rows = await door.ask<{ provider: string; area: string }>(sql`
    with told as (
      select distinct on (w.provider_id) w.provider_id as provider, w.area_id as area
      from wait_snapshot w join area a on a.id = w.area_id and a.kind = 'INTEGRATED_CARE_BOARD'
      where w.realm = ${door.actor.realm} and w.scope = 'PROVIDER' and w.provider_id is not null
      order by w.provider_id, w.as_at desc, w.recorded_at desc),
    commissioned as (
      select m.organisation_id as provider, min(a.id::text)::uuid as area
      from area_membership m
        join area_membership b on b.area_id = m.area_id and b.role = 'COMMISSIONER'
        join organisation_code o on o.organisation_id = b.organisation_id and o.scheme = 'ODS'
        join area_code c on c.scheme = 'ODS' and c.value = o.value
        join area a on a.id = c.area_id and a.kind = 'INTEGRATED_CARE_BOARD' and a.realm = ${door.actor.realm}
      where m.role = 'PROVIDER' group by m.organisation_id having count(distinct a.id) = 1)
    select * from told union all select * from commissioned c where not exists (select from told t where t.provider = c.provider)`);
  return new Map(rows.map(({ provider, area }) => [provider, area]));
}
