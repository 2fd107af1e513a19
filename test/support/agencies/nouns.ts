/** The nouns that have keepers, read from the committed contract, the folders of the model and the tables: no code of the server. */
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, isInterfaceType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

export interface KeptNoun {
  name: string;
  table: string;
  /** Of the model: what agreements cover. */
  row: string;
  type: GraphQLObjectType;
}

export const contract: GraphQLSchema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));

const snake = (name: string): string => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();

/** The row of the model by the name of the class that says what a noun is. */
function rows(): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of readdirSync('schema', { withFileTypes: true })) {
    if (!row.isDirectory()) continue;
    for (const file of readdirSync(`schema/${row.name}`, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const text = readFileSync(`schema/${row.name}/${file}`, 'utf8');
      for (const [, name = ''] of text.matchAll(/^export class (\w+)/gm)) found.set(name, row.name);
    }
  }
  return found;
}

function readNouns(): KeptNoun[] {
  const recorded = contract.getType('Recorded');
  if (!isInterfaceType(recorded)) throw new Error('The contract has no Recorded.');
  const rowOf = rows();
  return contract
    .getPossibleTypes(recorded)
    .filter(isObjectType)
    .map((type) => {
      const row = rowOf.get(type.name);
      if (row === undefined) throw new Error(`No row of the model says what a ${type.name} is.`);
      return { name: type.name, table: snake(type.name), row, type };
    });
}

export const keptNouns: readonly KeptNoun[] = readNouns();

export const nounNamed: ReadonlyMap<string, KeptNoun> = new Map(keptNouns.map((noun) => [noun.name, noun]));

/** In SQL, a word that stands in the texts of one record only. */
export const markOf = `' qz' || substr(md5(id::text), 1, 12)`;
