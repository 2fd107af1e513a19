/** The contract and the model behind it, without a database. */
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { builtContract } from '../../server/built-contract.js';
import type { Model } from '../../server/reading/model.js';

export async function contract(): Promise<{ schema: GraphQLSchema; model: Model; dataSource: DataSource }> {
  const { schema, reading, dataSource } = await builtContract();
  return { schema, model: reading.model, dataSource };
}
