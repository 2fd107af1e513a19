/** Writes seed tables into the database: all in one transaction, in the order of the rows, and only what differs from what is there. */
import type { ClassType } from 'type-graphql';
import type { DataSource, EntityManager, EntityMetadata } from 'typeorm';
import { join, name, raw, sql, type Sql } from '../server/reading/sql.js';
import type { SeedTable } from './seed.js';

const chunkSize = 2000;

/** Told after each chunk how many records it held. */
export type OnLoaded = (count: number) => void;

export async function load(
  dataSource: DataSource,
  rows: readonly ClassType[],
  tables: readonly SeedTable[],
  onLoaded?: OnLoaded,
): Promise<void> {
  await dataSource.transaction(async (manager) => {
    // The facts of the record may be mended where we copied them wrong; nothing else may rewrite a ledger.
    await manager.query(`select set_config('throughline.loading_facts', 'on', true)`);
    await manager.query('set constraints all deferred');
    for (const row of rows) {
      const metadata = dataSource.getMetadata(row);
      const records = tables.filter((table) => table.row === row).flatMap((table) => table.records);
      for (let from = 0; from < records.length; from += chunkSize) {
        const chunk = records.slice(from, from + chunkSize);
        await write(manager, metadata, chunk);
        onLoaded?.(chunk.length);
      }
    }
  });
}

async function write(manager: EntityManager, metadata: EntityMetadata, records: SeedTable['records']): Promise<void> {
  const flat = JSON.stringify(records.map((record) => columnsOf(metadata, record)));
  const statement = upsert(metadata, flat);
  await manager.query(statement.text, statement.values);
}

function columnsOf(metadata: EntityMetadata, record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const column of metadata.columns) {
    const [field = '', part] = column.propertyPath.split('.');
    const value = part === undefined ? record[field] : (record[field] as Record<string, unknown> | undefined)?.[part];
    columns[column.databaseName] = value ?? defaults[column.propertyPath] ?? null;
  }
  return columns;
}

const defaults: Readonly<Record<string, unknown>> = { realm: 'FACT', visibility: 'PUBLIC' };
/** The database's own: when a record came in, and how often it changed since. */
const kept = new Set(['recorded_at', 'version']);

function upsert(metadata: EntityMetadata, records: string): Sql {
  const table = name(metadata.tableName);
  const stated = metadata.columns.map((column) => column.databaseName).filter((column) => !kept.has(column));
  const list = (prefix: string): Sql => join(stated.map((column) => sql`${raw(prefix)}${name(column)}`));
  const versioned = metadata.columns.some((column) => column.databaseName === 'version');
  return sql`insert into ${table} as t (${list('')}) select ${list('r.')} from jsonb_populate_recordset(null::${table}, ${records}::jsonb) r
    on conflict (id) do update set ${join(stated.map((column) => sql`${name(column)} = excluded.${name(column)}`))}${versioned ? sql`, version = t.version + 1` : sql``}
    where (${list('t.')}) is distinct from (${list('excluded.')})`;
}
