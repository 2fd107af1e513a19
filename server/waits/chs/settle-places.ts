/** Finds whom the rows of the publication mean, and puts on record those whom nobody has there yet, with the code and name they came with. */
import type { WaitScope } from '../../../schema/waits/wait-snapshot.js';
import { freeSlugs, slugOf } from '../../places/free-slugs.js';
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { boardsOfProviders } from './boards-of-providers.js';
import { findPlace, type KnownPlace, type WithArea } from './on-record.js';
import { areas, organisations, type PlaceKind } from './place-kinds.js';
import type { Place } from './place.js';

export interface SettledPlace {
  scope: WaitScope;
  /** Of the organisation or area, as its pathways are called. */
  slug: string;
  name: string;
  areaId: string;
  /** Null: a total over providers. */
  providerId: string | null;
  /** Null: not a board. */
  commissionerId: string | null;
}

interface Settling {
  month: string;
  sourceId: string;
  report: Report;
}

/** By the key of the place. */
export async function settlePlaces(
  door: Door,
  places: readonly Place[],
  settling: Settling,
): Promise<Map<string, SettledPlace>> {
  const of = (scope: Place['scope']): Place[] => places.filter((place) => place.scope === scope);
  const country = await settle(door, of('NATIONAL'), areas('NATIONAL', null), settling);
  const [parent = null] = [...country.values()].map(({ id }) => id);
  const regions = await settle(door, of('NHS_REGION'), areas('NHS_REGION', parent), settling);
  const boardAreas = await settle(door, of('INTEGRATED_CARE_BOARD'), areas('INTEGRATED_CARE_BOARD', parent), settling);
  const boards = await settle(door, of('INTEGRATED_CARE_BOARD'), organisations('ICB'), settling);
  const providers = await settle(door, of('PROVIDER'), organisations('NHS_PROVIDER'), settling);
  const boardOf = await boardsOfProviders(door);

  const settled = new Map<string, SettledPlace>();
  for (const [key, { id, slug, name }] of [...country, ...regions, ...boardAreas]) {
    const scope = key.split(' ')[0] as WithArea;
    settled.set(key, {
      scope,
      slug,
      name,
      areaId: id,
      providerId: null,
      commissionerId: boards.get(key)?.id ?? null,
    });
  }
  for (const [key, { id, slug, name }] of providers) {
    const areaId = boardOf.get(id) ?? parent ?? '';
    settled.set(key, {
      scope: 'PROVIDER',
      slug,
      name,
      areaId,
      providerId: id,
      commissionerId: null,
    });
  }
  return settled;
}

async function settle(
  door: Door,
  places: readonly Place[],
  { noun, title, known, record }: PlaceKind,
  { month, sourceId, report }: Settling,
): Promise<Map<string, KnownPlace>> {
  const [first] = places;
  if (first === undefined) return new Map();
  const onRecord = await known(door, first, month);
  const found = new Map(places.map((place) => [place, findPlace(place, onRecord)]));
  const statement = { asAt: month, sourceId };
  const fresh = places.filter((place) => found.get(place) === undefined).map((place) => ({ place, ...record(place) }));
  const slugs = await freeSlugs(
    door,
    noun,
    fresh.map(({ name }) => slugOf(name)),
  );
  const records = fresh.map(({ place: _, ...stated }, index) => ({
    ...statement,
    ...stated,
    slug: slugs[index] ?? '',
  }));
  const keys = await door.insertAll(noun, records);
  for (const [index, { place, name }] of fresh.entries()) {
    const made = {
      id: keys[index] ?? '',
      slug: slugs[index] ?? '',
      name,
      names: [],
      codes: [],
      otherCodes: [],
      hasSuccessor: false,
    };
    found.set(place, made);
  }
  if (fresh.length > 0)
    report.change(noun === 'Area' ? 'areas put on record' : 'organisations put on record', fresh.length);
  if (fresh.length > 0 && title !== null)
    report.table(
      title,
      ['name', 'code'],
      fresh.map(({ place: { code }, name }) => [name, code ?? '']),
    );

  const settled = [...found].flatMap(([place, one]) => (one === undefined ? [] : [{ place, one }]));
  rejectTwins(settled, report);
  const coded = settled.filter(
    ({ place: { code }, one }) => code !== null && ![...one.codes, ...one.otherCodes].includes(code),
  );
  const key = noun === 'Area' ? 'areaId' : 'organisationId';
  await door.insertAll(
    `${noun}Code`,
    coded.map(({ place: { code }, one }) => ({ ...statement, [key]: one.id, scheme: 'ODS', value: code })),
  );
  return new Map(settled.map(({ place, one }) => [place.key, one]));
}

/** Two rows for one organisation: nobody can say which holds. */
function rejectTwins(settled: readonly { place: Place; one: KnownPlace }[], report: Report): void {
  const first = new Map<string, Place>();
  for (const { place, one } of settled) {
    const other = first.get(one.id);
    if (other === undefined) first.set(one.id, place);
    else
      report.reject({
        ...place.row,
        code: 'SAME_ORGANISATION',
        message: `${place.name} and ${other.name} are both ${one.name}. Take one of the two rows out.`,
      });
  }
}
