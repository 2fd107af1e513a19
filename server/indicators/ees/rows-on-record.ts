/** Rows that are on record already: of the same data set, else of the nearest release before it, to set the file against. */
import type { Door } from '../../platform/write/door.js';
import { sql, join, type Sql } from '../../reading/sql.js';
import { sameName } from '../../platform/files/columns.js';
import { columnsOnRecord, type FigureColumn } from './columns.js';
import type { DataSetFound } from './data-set.js';
import { sameLabel } from './breakdown.js';

export interface Compared {
  isSameDataSet: boolean;
  /** There is nothing on record to set the file against. */
  isFirst: boolean;
  /** Of a staged row `s`: the values of the columns that both files have, in the order of `known_row.compared`. */
  values: Sql;
}

/** Fills `known_row` with them. */
export async function loadKnownRows(
  door: Door,
  dataSet: DataSetFound,
  columns: readonly FigureColumn[],
): Promise<Compared> {
  const known = await nearestWithRows(door, dataSet.chain);
  const isSameDataSet = known === dataSet.id;
  const shared = known === undefined ? [] : await sharedPlaces(door, known, isSameDataSet, columns);
  await door.ask(
    sql`create temporary table known_part (topic text, breakdown text, part text not null) on commit drop`,
  );
  if (known !== undefined) await labelParts(door, known);
  await door.ask(sql`
    create temporary table known_row on commit drop as
    select r.id, r.area_id, r.period_id, p.part, ${picked(
      sql`r`,
      shared.map(([, earlier]) => earlier),
    )} as compared,
      exists (select from published_row n where n.supersedes_id = r.id) as is_superseded
    from published_row r join known_part p on p.topic is not distinct from r.topic and p.breakdown is not distinct from r.breakdown
    where r.data_set_id = ${known ?? null}::uuid
      and not exists (select from published_row n where n.supersedes_id = r.id and n.data_set_id = r.data_set_id)`);
  await door.ask(sql`analyze known_row`);
  return {
    isSameDataSet,
    isFirst: known === undefined,
    values: picked(
      sql`s`,
      shared.map(([own]) => own),
    ),
  };
}

async function nearestWithRows(door: Door, chain: readonly string[]): Promise<string | undefined> {
  const [found] = await door.ask<{ id: string }>(sql`
    select id from unnest(${chain}::uuid[]) with ordinality as c(id, step)
    where exists (select from published_row r where r.data_set_id = c.id) order by step limit 1`);
  return found?.id;
}

/** Places of the columns that both have: in the file's data set, and in the other. */
async function sharedPlaces(
  door: Door,
  known: string,
  isSameDataSet: boolean,
  columns: readonly FigureColumn[],
): Promise<(readonly [number, number])[]> {
  const there = columns.filter(({ column }) => column !== undefined);
  if (isSameDataSet) return there.map(({ place }) => [place, place] as const);
  const earlier = await columnsOnRecord(door, known);
  return there.flatMap(({ place, knownAs }) => {
    const same = earlier.find((each) => sameName(each.knownAs) === sameName(knownAs));
    return same === undefined || same.position === null ? [] : [[place, same.position] as const];
  });
}

/** Values by their places, counted from 1 as PostgreSQL counts them. */
function picked(row: Sql, places: readonly number[]): Sql {
  if (places.length === 0) return sql`array[]::text[]`;
  return sql`array[${join(places.map((place) => sql`${row}."values"[${place + 1}::int]`))}]`;
}

async function labelParts(door: Door, known: string): Promise<void> {
  const parts = await door.ask<{ topic: string | null; breakdown: string | null }>(
    sql`select distinct topic, breakdown from published_row where data_set_id = ${known}`,
  );
  await door.ask(sql`
    insert into known_part select * from unnest(${parts.map(({ topic }) => topic)}::text[],
      ${parts.map(({ breakdown }) => breakdown)}::text[], ${parts.map(({ topic, breakdown }) => partKey(topic, breakdown))}::text[])`);
}

export function partKey(topic: string | null, breakdown: string | null): string {
  return topic === null || breakdown === null ? '' : `${sameLabel(topic)}|${sameLabel(breakdown)}`;
}
