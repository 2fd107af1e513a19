/** Which records a write touched, as it knows them at its end. */
import { getMetadataStorage } from 'type-graphql';
import type { DataSource, EntityManager } from 'typeorm';
import { sql } from '../reading/sql.js';

export interface Touched {
  noun: string;
  key: string;
}

const nounOf = (row: string): string => row.replace(/Row$/, '');

/** Records that were there before and were changed, by whatever statement: what they said before is in the history. */
export async function changedRecords(manager: EntityManager): Promise<Touched[]> {
  const nouns = new Map(manager.dataSource.entityMetadatas.map(({ tableName, name: row }) => [tableName, nounOf(row)]));
  const { text, values } = sql`select table_name as "table", record_id as key from history
    where table_name = any(${[...nouns.keys()]}) and until_change = (select current_change())`;
  const found = await manager.query<{ table: string; key: string }[]>(text, values);
  return found.map(({ table, key }) => ({ noun: nouns.get(table) ?? '', key }));
}

/** What the answer names first: the line that was spent from, the milestone that moved. */
export function subjectOf(dataSource: DataSource, event: string, done: object): Touched | undefined {
  const answered = done as Readonly<Record<string, unknown>>;
  const success = getMetadataStorage().objectTypes.find(({ name: type }) => type === event);
  for (const { name: field, getType } of success?.fields ?? []) {
    const key = answered[field];
    const { name: noun } = getType() as { name: string };
    if (typeof key === 'string' && dataSource.hasMetadata(`${noun}Row`)) return { noun, key };
  }
  return undefined;
}
