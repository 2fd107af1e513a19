/** Where queries begin: the list of each noun, and the fields that find one record by a unique key. */
import { getNamedType, isEnumType, isNonNullType } from 'graphql';
import { contract, keptNouns, type KeptNoun } from './nouns.js';
import type { Sql } from './sql.js';

export interface Lookup {
  field: string;
  key: string;
}

/** A root list of a noun. */
export interface Listed {
  noun: KeptNoun;
  root: string;
  orders: readonly string[];
}

const roots = Object.values(contract.getQueryType()?.getFields() ?? {});
/** Reading leaves audit entries of its own. */
export const lists: readonly Listed[] = keptNouns
  .filter(({ name }) => name !== 'AuditEntry')
  .flatMap((noun) =>
    roots.flatMap((field) => {
      if (getNamedType(field.type).name !== `${noun.name}Connection`) return [];
      const order = contract.getType(`${noun.name}OrderField`);
      return [{ noun, root: field.name, orders: isEnumType(order) ? order.getValues().map(({ name }) => name) : [] }];
    }),
  );

/** Fields that find one record by a key: by noun. */
export const lookups: ReadonlyMap<string, Lookup> = new Map(
  roots.flatMap(({ name, type, args }) => {
    const [key] = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
    const noun = getNamedType(type).name;
    const isKept = keptNouns.some((each) => each.name === noun);
    return key !== undefined && isKept ? [[noun, { field: name, key: key.name }]] : [];
  }),
);

/** Values of those keys, by the id of the record. */
export async function uniqueKeys(sql: Sql): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  for (const [name, { key }] of lookups) {
    const table = keptNouns.find((noun) => noun.name === name)?.table;
    const column = key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const rows = await sql<{ id: string; value: string }>(`select id, "${column}" as value from "${String(table)}"`);
    for (const { id, value } of rows) keys.set(`${name}:${id}`, value);
  }
  return keys;
}
