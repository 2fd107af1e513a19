/** The contract and the model behind it, without a database. */
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../server/database/data-source.js';
import { modules } from '../../server/modules.js';
import type { Model } from '../../server/reading/model.js';
import { createSchema } from '../../server/schema.js';

export async function contract(): Promise<{ schema: GraphQLSchema; model: Model; dataSource: DataSource }> {
  const dataSource = createDataSource('postgres://nowhere/none', modules);
  // Metadata needs no connection.
  await (dataSource as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas();
  const { schema, reading } = await createSchema(dataSource, modules);
  return { schema, model: reading.model, dataSource };
}
