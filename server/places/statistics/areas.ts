/** The areas that a file speaks of, found by their codes; those that nobody has on record yet are put there with the codes they came with. */
import { sameName } from '../../platform/files/columns.js';
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { sql } from '../../reading/sql.js';
import type { Place } from './location.js';
import { slugOf } from './slug.js';

export interface Origin {
  asAt: string;
  sourceId: string;
  /** Who writes so: the publisher's name. */
  publisher: string;
}

interface Known {
  id: string;
  name: string;
  names: string[];
  /** `scheme value` of its codes. */
  codes: string[];
}

type Found = Map<string, Known>;

/** By the key of the place. Places with codes of two areas are left out; the rows that name them are rejected. */
export async function areasOf(
  door: Door,
  places: ReadonlyMap<string, Place | undefined>,
  origin: Origin,
  report: Report,
): Promise<Map<string, string>> {
  const areas = new Map<string, string>();
  const byCode = await knownAreas(door);
  const settle = async (place: Place): Promise<Known | undefined> => {
    const found = new Set(codesOf(place).flatMap((code) => byCode.get(code) ?? []));
    if (found.size > 1) return undefined;
    let [known] = found;
    if (known === undefined) {
      const parent = place.within === null || place.within.wrong !== undefined ? undefined : await settle(place.within);
      known = await createArea(door, place, parent, origin);
      report.change('areas put on record');
    }
    const isNews = await learn(door, known, place, origin);
    if (isNews && found.size === 1) report.change('codes or spellings of areas put on record');
    for (const code of codesOf(place)) byCode.set(code, known);
    return known;
  };
  for (const [key, place] of places) {
    const known = place === undefined || place.wrong !== undefined ? undefined : await settle(place);
    if (known !== undefined) areas.set(key, known.id);
  }
  return areas;
}

function codesOf({ gss, dfe }: Place): string[] {
  return [...(gss === null ? [] : [`GSS ${gss}`]), ...(dfe === null ? [] : [`DFE_LA ${dfe}`])];
}

/** A code that went out of use still means its area: releases keep old codes for years. Where two areas had one, the later holds it. */
async function knownAreas(door: Door): Promise<Found> {
  const rows = await door.ask<Known & { code: string }>(sql`
    select a.id, a.name, c.scheme || ' ' || c.value as code,
      array(select n.name from area_name n where n.area_id = a.id) as names,
      array(select o.scheme || ' ' || o.value from area_code o where o.area_id = a.id) as codes
    from area_code c join area a on a.id = c.area_id
    where a.realm = ${door.actor.realm} and c.scheme in ('GSS', 'DFE_LA')
    order by c.valid_to nulls last, c.valid_from nulls first`);
  const areas = new Map(rows.map((row) => [row.id, row]));
  return new Map(rows.map(({ code, id }) => [code, areas.get(id) as Known]));
}

async function createArea(
  door: Door,
  place: Place,
  parent: Known | undefined,
  { asAt, sourceId }: Origin,
): Promise<Known> {
  const name = place.name.replace(/, (city|county) of$/i, '');
  const id = await door.insert('Area', {
    asAt,
    sourceId,
    slug: await freeSlug(door, name),
    name,
    kind: place.kind,
    parentId: parent?.id ?? null,
  });
  return { id, name, names: [name], codes: [] };
}

/** Codes and spellings that the file has and the record has not. */
async function learn(door: Door, known: Known, place: Place, { asAt, sourceId, publisher }: Origin): Promise<boolean> {
  const statement = { asAt, sourceId, areaId: known.id };
  const codes = codesOf(place).filter((code) => !known.codes.includes(code));
  const values = codes.map((code) => {
    const [scheme = '', value = ''] = code.split(' ');
    return { ...statement, scheme, value };
  });
  await door.insertAll('AreaCode', values);
  known.codes.push(...codes);
  const isNew = ![known.name, ...known.names].some((name) => sameName(name) === sameName(place.name));
  if (isNew) {
    await door.insert('AreaName', { ...statement, name: place.name, usedBy: publisher });
    known.names.push(place.name);
  }
  return codes.length > 0 || isNew;
}

async function freeSlug(door: Door, name: string): Promise<string> {
  const slug = slugOf(name);
  const taken = await door.ask<{ slug: string }>(
    sql`select slug from area where slug = ${slug} or slug like ${`${slug}-%`}`,
  );
  const all = new Set(taken.map((row) => row.slug));
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? slug : `${slug}-${String(number)}`;
    if (!all.has(free)) return free;
  }
}
