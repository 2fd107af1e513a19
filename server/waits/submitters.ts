/** Which providers' lists a total is made of, and which totals a list is part of: the same clock, kind of pathway and period, and the area of the total. */
import { Visibility } from '../../schema/shared/recorded.js';
import type { Door } from '../platform/write/door.js';
import type { QualityRule } from '../../schema/provenance/quality-flag.js';
import type { SeenFigure } from '../provenance/quality/figures-of.js';
import type { Submitter } from '../provenance/quality/missing-submitter.js';
import { sql } from '../reading/sql.js';

interface Seen {
  visibility: Visibility;
}

const totalScopes = sql`('INTEGRATED_CARE_BOARD', 'NHS_REGION', 'NATIONAL')`;

const part = sql`l.clock_id = t.clock_id and l.scope = 'PROVIDER' and t.scope in ${totalScopes}
  and (t.scope = 'NATIONAL' or l.area_id = t.area_id or l.area_id in (select id from area where parent_id = t.area_id))
  and (select kind from pathway where id = l.pathway_id) = (select kind from pathway where id = t.pathway_id)
  and not exists (select from wait_snapshot n where n.supersedes_id = l.id)`;

/** Those of the snapshots that are totals, and the totals in force that the others are part of. */
export async function totalsOver(door: Door, keys: readonly string[]): Promise<string[]> {
  const found = await door.ask<{ id: string }>(sql`
    select id from wait_snapshot where id = any(${keys}) and scope in ${totalScopes}
    union
    select t.id from wait_snapshot l join wait_snapshot t on t.period_id = l.period_id and ${part}
    where l.id = any(${keys}) and not exists (select from wait_snapshot n where n.supersedes_id = t.id)`);
  return found.map(({ id }) => id);
}

/** By the key of each total. A provider counts with its list of the period, and with the last in the year before that was no odd zero. */
export async function submittersOf(
  door: Door,
  totals: readonly { id: string }[],
): Promise<Map<string, (Submitter & Seen)[]>> {
  const lists = await door.ask<
    Seen & { total: string; list: string; name: string; isNow: boolean; figure: SeenFigure; flags: QualityRule[] }
  >(sql`
    select distinct on (t.id, l.provider_id, l.pathway_id, tp.id = lp.id) t.id as total, concat(l.provider_id, l.pathway_id) as list, o.name,
      tp.id = lp.id as "isNow", l.visibility,
      json_build_object('state', l.total_state, 'qualifier', l.total_qualifier, 'value', l.total_value) as figure,
      array(select f.rule from quality_flag f where f.about_type = 'WaitSnapshot' and f.about_id = l.id::text and f.settled_on is null) as flags
    from wait_snapshot t join period tp on tp.id = t.period_id
      join wait_snapshot l on ${part} and (l.visibility <> 'RESTRICTED' or l.owner_id = t.owner_id)
      join period lp on lp.id = l.period_id and split_part(lp.id, '|', 2) = split_part(tp.id, '|', 2)
        and lp.starts_on <= tp.starts_on and lp.starts_on > tp.starts_on - interval '1 year'
      join organisation o on o.id = l.provider_id and (o.successor_id is null or tp.id = lp.id)
    where t.id = any(${totals.map(({ id }) => id)})
    order by t.id, l.provider_id, l.pathway_id, tp.id = lp.id, exists (select from quality_flag z
      where z.about_type = 'WaitSnapshot' and z.about_id = l.id::text and z.rule = 'ZERO_SPIKE' and z.settled_on is null), lp.starts_on desc`);
  const submitters = new Map<string, Map<string, Submitter & Seen>>();
  for (const { total, list, name, isNow, visibility, figure, flags } of lists) {
    const ofTotal = submitters.get(total) ?? new Map<string, Submitter & Seen>();
    const earlier = ofTotal.get(list) ?? { name, visibility, before: undefined, now: undefined, flags: [] };
    ofTotal.set(list, {
      ...earlier,
      visibility: strictestTier([earlier, { visibility }]),
      ...(isNow ? { now: figure, flags } : { before: figure }),
    });
    submitters.set(total, ofTotal);
  }
  return new Map([...submitters].map(([total, ofTotal]) => [total, [...ofTotal.values()]]));
}

const tiers = Object.values(Visibility);

export const strictestTier = (seen: readonly Seen[]): Visibility =>
  tiers[Math.max(...seen.map(({ visibility }) => tiers.indexOf(visibility)))] ?? 'RESTRICTED';
