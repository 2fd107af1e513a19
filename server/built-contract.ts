/** The contract and the model behind it, without a database. */
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { createDataSource } from './database/data-source.js';
import { modules } from './modules.js';
import type { ReadingModel } from './reading/reader.js';
import { createSchema } from './schema.js';

export interface BuiltContract {
  schema: GraphQLSchema;
  reading: ReadingModel;
  dataSource: DataSource;
}

export async function builtContract(): Promise<BuiltContract> {
  const dataSource = createDataSource('postgres://nowhere/none', modules);
  // The tables' metadata is all the contract needs; no connection is made.
  await (dataSource as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas();
  return { ...(await createSchema(dataSource, modules)), dataSource };
}
