/** Batches of statements that replace older ones of the same matter. Nothing is said twice: what repeats the record in force is that record. */
import { In, type FindOptionsWhere } from 'typeorm';
import type { ClassType } from 'type-graphql';
import type { NewRow } from '../database/new-row.js';
import type { Door } from '../platform/write/door.js';
import { eachItem } from '../platform/write/refused.js';
import { allOf, name, sql } from '../reading/sql.js';
import { same } from './same.js';
import { lockChains, type Superseding } from './to-replace.js';

export interface Batch<Row extends object> {
  row: ClassType<Row>;
  /**
   * What makes two records speak of the same matter; the first leads to the record whose chains are locked. Where a record may have no
   * period, its date stands for it.
   */
  key: readonly (keyof Row & string)[];
  /** In the order of the items. */
  records: readonly NewRow<Row>[];
  /** What belongs to the records and stands in another table: of the items, and by the key of the record in force. */
  parts?: { given: readonly unknown[]; inForce: (keys: readonly string[]) => Promise<ReadonlyMap<string, unknown>> };
  /** Refuses where the caller may not replace the record. */
  mayReplace: (record: Row, path: string) => void;
}

export interface Recorded {
  /** Of each item: of the record it became, or of the one in force that says exactly the same. */
  keys: string[];
  /** Places of the items that became new records. */
  added: number[];
}

export async function recordAnew<Row extends Superseding & object>(door: Door, batch: Batch<Row>): Promise<Recorded> {
  const { row, key, records, parts, mayReplace } = batch;
  const { foreignKeys } = door.manager.dataSource.getMetadata(row);
  const [first] = key;
  const parent = foreignKeys.find(({ columns }) => columns.length === 1 && columns[0]?.propertyName === first);
  if (first === undefined || parent === undefined) throw new Error(`The key of ${row.name} leads to no record.`);
  await lockChains(
    door,
    parent.referencedTablePath,
    records.map((record) => String(fieldsOf(record)[first])),
  );

  const earlierOf = await recordsInForce(door, batch);
  const partsInForce = await parts?.inForce([...earlierOf.values()].map(({ id }) => id));
  const repeats = (place: number, earlier: Row): boolean =>
    Object.entries(fieldsOf(records[place])).every(([field, value]) => same(value, fieldsOf(earlier)[field])) &&
    same(parts?.given[place], partsInForce?.get(earlier.id));

  const places = records.map((_, place) => place);
  const added = places.filter((place) => {
    const earlier = earlierOf.get(place);
    return earlier === undefined || !repeats(place, earlier);
  });
  const keys = places.map((place) => earlierOf.get(place)?.id ?? '');
  const isAdded = new Set(added);
  await eachItem(places, 'items', (place, path) => {
    const earlier = earlierOf.get(place);
    if (earlier !== undefined && isAdded.has(place)) mayReplace(earlier, path);
  });
  const fresh = added.map((place) => ({ ...fieldsOf(records[place]), supersedesId: earlierOf.get(place)?.id ?? null }));
  for (const [index, id] of (await door.insertAll(row, fresh as unknown as NewRow<Row>[])).entries())
    keys[added[index] ?? 0] = id;
  return { keys, added };
}

const fieldsOf = (record: unknown): Readonly<Record<string, unknown>> => record as Readonly<Record<string, unknown>>;

/** By the place of each item that has one. */
async function recordsInForce<Row extends Superseding & object>(
  door: Door,
  { row, key, records }: Batch<Row>,
): Promise<Map<number, Row>> {
  const metadata = door.manager.dataSource.getMetadata(row);
  const table = name(metadata.tableName);
  const of = (fields: readonly string[]) =>
    metadata.columns.filter(({ propertyPath }) => fields.includes(propertyPath));
  const given = records.map((record) =>
    Object.fromEntries(
      of([...key, 'asAt']).map(({ databaseName, propertyName }) => [
        databaseName,
        fieldsOf(record)[propertyName] ?? null,
      ]),
    ),
  );
  const matches = of(key).map(({ databaseName, propertyName, isNullable }) => {
    const [old, next] = [sql`t.${name(databaseName)}`, sql`k.${name(databaseName)}`];
    if (!isNullable) return sql`${old} = ${next}`;
    return propertyName === 'periodId'
      ? sql`coalesce(${old}, t.as_at) = coalesce(${next}, k.as_at)`
      : sql`${old} is not distinct from ${next}`;
  });
  const found = await door.ask<{ place: number; id: string }>(
    sql`select (k.ordinality - 1)::int as place, t.id
      from jsonb_populate_recordset(null::${table}, ${JSON.stringify(given)}::jsonb) with ordinality k
      join ${table} t on ${allOf(matches)}
      where not exists (select from ${table} n where n.supersedes_id = t.id)`,
  );
  const where = { id: In(found.map(({ id }) => id)) } as unknown as FindOptionsWhere<Row>;
  const rows = new Map((await door.manager.findBy(row, where)).map((record) => [record.id, record]));
  return new Map(found.flatMap(({ place, id }) => pairOf(place, rows.get(id))));
}

const pairOf = <Row>(place: number, row: Row | undefined): [number, Row][] => (row === undefined ? [] : [[place, row]]);
