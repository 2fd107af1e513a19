/** The organisations and areas that rows of the publication may mean: by code where the row gives one, else by name. */
import type { Door } from '../../platform/write/door.js';
import { sql } from '../../reading/sql.js';
import { nameOf, type Place } from './place.js';

export interface KnownPlace {
  id: string;
  slug: string;
  name: string;
  names: string[];
  /** Codes of the Organisation Data Service that were in use in the month. */
  codes: string[];
  /** Codes that were in use at another time. */
  otherCodes: string[];
  hasSuccessor: boolean;
}

/** Organisations by the scopes they may stand for. */
const organisationTypes: Readonly<Partial<Record<Place['scope'], readonly string[]>>> = {
  PROVIDER: ['NHS_PROVIDER', 'DELIVERY_PARTNER'],
  INTEGRATED_CARE_BOARD: ['ICB'],
};

export const areaKinds = {
  NATIONAL: 'COUNTRY',
  NHS_REGION: 'NHS_REGION',
  INTEGRATED_CARE_BOARD: 'INTEGRATED_CARE_BOARD',
} as const;

export type WithArea = keyof typeof areaKinds;

export async function knownOrganisations(door: Door, scope: Place['scope'], month: string): Promise<KnownPlace[]> {
  return door.ask<KnownPlace>(sql`
    select o.id, o.slug, o.name, array[]::text[] as names, ${codes('organisation', month)}, o.successor_id is not null as "hasSuccessor"
    from organisation o where o.realm = ${door.actor.realm} and o.type = any(${organisationTypes[scope] ?? []})`);
}

export async function knownAreas(door: Door, scope: WithArea, month: string): Promise<KnownPlace[]> {
  return door.ask<KnownPlace>(sql`
    select o.id, o.slug, o.name, array(select n.name from area_name n where n.area_id = o.id) as names,
      ${codes('area', month)}, false as "hasSuccessor"
    from area o where o.realm = ${door.actor.realm} and o.kind = ${areaKinds[scope]}`);
}

const codes = (of: 'organisation' | 'area', month: string) => {
  const [table, key] =
    of === 'area' ? [sql`area_code`, sql`c.area_id`] : [sql`organisation_code`, sql`c.organisation_id`];
  const inUse = sql`(c.valid_from is null or c.valid_from <= latest_day(${month})) and (c.valid_to is null or c.valid_to >= earliest_day(${month}))`;
  const listed = (condition: typeof inUse) =>
    sql`array(select c.value from ${table} c where ${key} = o.id and c.scheme = 'ODS' and ${condition})`;
  return sql`${listed(inUse)} as codes, ${listed(sql`not (${inUse})`)} as "otherCodes"`;
};

/** By code before name, and what still stands before what was taken over. Nothing: nobody on record. */
export function findPlace({ scope, code, name }: Place, known: readonly KnownPlace[]): KnownPlace | undefined {
  const standing = known.toSorted((one, other) => Number(one.hasSuccessor) - Number(other.hasSuccessor));
  const isNamed = (each: KnownPlace): boolean =>
    [each.name, ...each.names].some((spelling) => nameOf(scope, spelling) === nameOf(scope, name));
  const isCoded = (list: readonly string[]): boolean => code !== null && list.includes(code);
  return (
    standing.find((each) => isCoded(each.codes)) ??
    standing.find((each) => isNamed(each) && (code === null || each.codes.length === 0)) ??
    standing.find((each) => isCoded(each.otherCodes))
  );
}
