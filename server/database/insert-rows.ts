/** Writes records of one table in one statement, however many: they travel as one JSON parameter. */
import type { EntityManager, EntityMetadata } from 'typeorm';
import { join, name, raw, sql, type Sql } from '../reading/sql.js';

/** The database's own: when a record came in, how often it changed since, and by which change. */
const kept = new Set(['recorded_at', 'version', 'change_id']);

const chunkSize = 2000;

export async function insertRows(
  manager: EntityManager,
  metadata: EntityMetadata,
  records: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  await inChunks(manager, metadata, records, (table, columns, rows) => {
    const list = join(columns.map(name));
    return sql`insert into ${table} (${list}) select ${list} from ${rows}`;
  });
}

/** Also what differs from what is there is brought into line. What does not differ is not touched, nor what somebody has written since. */
export async function upsertRows(
  manager: EntityManager,
  metadata: EntityMetadata,
  records: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const counts = metadata.columns.some((column) => column.databaseName === 'version');
  await inChunks(manager, metadata, records, (table, columns, rows) => {
    const list = (prefix: string): Sql => join(columns.map((column) => sql`${raw(prefix)}${name(column)}`));
    const set = columns.map((column) => sql`${name(column)} = excluded.${name(column)}`);
    return sql`insert into ${table} as t (${list('')}) select ${list('r.')} from ${rows}
      on conflict (id) do update set ${join(set)}${counts ? sql`, version = t.version + 1` : sql``}
      where (${list('t.')}) is distinct from (${list('excluded.')})
        and not exists (select from change_record c where c.id = t.change_id and c.permission is not null)`;
  });
}

type StatementOf = (table: Sql, columns: readonly string[], rows: Sql) => Sql;

async function inChunks(
  manager: EntityManager,
  metadata: EntityMetadata,
  records: readonly Readonly<Record<string, unknown>>[],
  statementOf: StatementOf,
): Promise<void> {
  const table = name(metadata.tableName);
  const columns = metadata.columns.map((column) => column.databaseName).filter((column) => !kept.has(column));
  for (let from = 0; from < records.length; from += chunkSize) {
    const chunk = records.slice(from, from + chunkSize).map((record) => columnsOf(metadata, record));
    const rows = sql`jsonb_populate_recordset(null::${table}, ${JSON.stringify(chunk)}::jsonb) r`;
    const { text, values } = statementOf(table, columns, rows);
    await manager.query(text, values);
  }
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
