/** What writes answer with leads into the model: a success gives keys, and its fields read the records behind them. */
import {
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { modelOf, type Model, type NounModel } from './model.js';
import type { Reader } from './reader.js';
import type { Row } from './row.js';

/** The SDL that every success gains: it is in no class, because the lowest rows have writes too. */
export function acceptedFields(schema: GraphQLSchema): string {
  const fields =
    '{ "The submission it is on record as." submission: Submission! "Doubts that rules raised about what was handed in. They warn; they changed nothing." flags: [QualityFlag!]! }';
  const accepted = schema.getType('Accepted');
  if (!isInterfaceType(accepted)) return '';
  return [
    `extend interface Accepted ${fields}`,
    ...schema.getPossibleTypes(accepted).map(({ name }) => `extend type ${name} ${fields}`),
  ].join('\n');
}

export function successTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const accepted = schema.getType('Accepted');
  return isInterfaceType(accepted) ? schema.getPossibleTypes(accepted) : [];
}

export function attachAccepted(schema: GraphQLSchema, model: Model): void {
  for (const success of successTypes(schema)) {
    for (const [name, field] of Object.entries(success.getFields())) {
      const noun = model.get(getNamedType(field.type).name);
      if (noun === undefined) {
        delete field.resolve;
        continue;
      }
      const target = modelOf(model, noun.name);
      const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
      field.resolve = (done: Record<string, unknown>, _, { reader }: { reader: Reader }) =>
        isList
          ? seenOf(target, (done[name] ?? []) as string[], reader)
          : typeof done[name] === 'string'
            ? reader.one(target, done[name])
            : (null as Row | null);
    }
  }
}

/** A write may change what its caller may not see, such as a closed entry of a log in an area it leads: that is not shown. */
async function seenOf(target: NounModel, keys: readonly string[], reader: Reader): Promise<Row[]> {
  const found = await Promise.all(keys.map((key) => reader.one(target, key)));
  return found.filter((row) => row !== null);
}
