/** The contract as SDL, sorted so that a difference shows what changed and nothing else. */
import { lexicographicSortSchema, printSchema } from 'graphql';
import { builtContract } from './built-contract.js';

export async function printContract(): Promise<string> {
  const { schema } = await builtContract();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
