/** The pathway that each list belongs to: the one on record for the provider or place and the service, else a new one. */
import type { PathwayKind } from '../../../schema/waits/pathway.js';
import { freeSlugs } from '../../places/free-slugs.js';
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { sql } from '../../reading/sql.js';
import { PathwayRow } from '../pathway.entity.js';
import type { ServiceLine } from './service-lines.js';
import type { SettledPlace } from './settle-places.js';

export interface Belonging {
  place: SettledPlace;
  service: ServiceLine;
}

interface Known {
  id: string;
  kind: PathwayKind;
  areaId: string;
  providerId: string | null;
  name: string;
}

/** Of a provider all its pathways are meant, wherever they lead; of a total only those that are no provider's. */
const keyOf = (kind: string, { areaId, providerId }: Pick<Known, 'areaId' | 'providerId'>): string =>
  `${kind} ${providerId ?? areaId}`;

const nameOf = ({ place, service }: Belonging): string => `${service.name}, ${place.name}`;

/** In the order of the lists. */
export async function settlePathways(
  door: Door,
  lists: readonly Belonging[],
  { month, sourceId, report }: { month: string; sourceId: string; report: Report },
): Promise<string[]> {
  const known = await door.ask<Known>(sql`
    select id, kind, area_id as "areaId", provider_id as "providerId", name from pathway
    where realm = ${door.actor.realm} order by recorded_at, id`);
  const pathways = new Map<string, Known[]>();
  for (const pathway of known)
    pathways.set(keyOf(pathway.kind, pathway), [...(pathways.get(keyOf(pathway.kind, pathway)) ?? []), pathway]);

  const wanted = new Map<string, Belonging>();
  const found = lists.map((list) => {
    const key = keyOf(list.service.kind, list.place);
    const candidates = pathways.get(key) ?? [];
    // Where a provider has several ways to a service, nobody can say which a list of all of them is about.
    const own = candidates.length === 1 ? candidates[0] : candidates.find(({ name }) => name === nameOf(list));
    if (own === undefined) wanted.set(key, list);
    return own?.id ?? key;
  });

  const fresh = [...wanted.values()];
  const slugs = await freeSlugs(
    door,
    'Pathway',
    fresh.map(({ place, service }) => `${place.slug}-${service.slug}`),
  );
  const keys = await door.insertAll(
    PathwayRow,
    fresh.map((list, index) => ({
      asAt: month,
      sourceId,
      slug: slugs[index] ?? '',
      name: nameOf(list),
      kind: list.service.kind,
      areaId: list.place.areaId,
      providerId: list.place.providerId,
      commissionerId: list.place.commissionerId,
    })),
  );
  if (fresh.length > 0) report.change('pathways put on record', fresh.length);
  const made = new Map([...wanted.keys()].map((key, index) => [key, keys[index] ?? '']));
  return found.map((key) => made.get(key) ?? key);
}
