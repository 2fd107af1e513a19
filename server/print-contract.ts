/** The contract as SDL, sorted so that a difference shows what changed and nothing else. */
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createDataSource } from './database/data-source.js';
import { modules } from './modules.js';
import { createSchema } from './schema.js';

export async function printContract(): Promise<string> {
  const dataSource = createDataSource('postgres://nowhere/none', modules);
  // The tables' metadata is all the contract needs; no connection is made.
  await (dataSource as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas();
  const { schema } = await createSchema(dataSource, modules);
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
