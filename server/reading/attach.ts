/** Puts the loader road under the contract: every field of every noun resolves by its link. */
import { isObjectType, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { attachAccepted } from './accepted.js';
import { lookupField } from './contract.js';
import { parseGlobalId } from './global-id.js';
import { modelOf, type FieldLink, type Model, type NounModel } from './model.js';
import type { ListArguments } from './page.js';
import type { Reader } from './reader.js';
import { refusedRequest } from './refused-request.js';
import { readBy, type Row } from './row.js';
import type { AtRoot } from './sql.js';

/** What reading needs of a request. */
export interface ReadingContext {
  reader: Reader;
  /** Whether the caller may be told the statements behind an answer. */
  mayExplain: boolean;
  /** Looks the caller up again, where the rules of access have changed since; fails where it is not let in any more. */
  lookAgain: () => Promise<unknown>;
}

type Resolver = GraphQLFieldResolver<Row, ReadingContext, never>;

export function attachReading(schema: GraphQLSchema, model: Model): void {
  for (const noun of model.values()) {
    const fields = objectType(schema, noun.name).getFields();
    for (const [name, field] of Object.entries(fields)) {
      const link = noun.fields.get(name);
      const resolve = link === undefined ? undefined : resolverOf(model, noun, name, link);
      // Stored fields need no resolver: the row has them under their own names.
      if (resolve === undefined) delete field.resolve;
      else field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
    }
    attachRoot(objectType(schema, 'Query'), noun);
  }
  plainObjects(schema, model);
  attachAccepted(schema, model);
}

/** Figures and other parts of a record are read by name; nothing stands between them and their values. */
function plainObjects(schema: GraphQLSchema, model: Model): void {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || model.has(type.name) || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields())) delete field.resolve;
  }
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not an object type of the contract.`);
  return type;
}

function resolverOf(model: Model, noun: NounModel, name: string, link: FieldLink): Resolver | undefined {
  switch (link.kind) {
    case 'expression':
      return undefined;
    case 'summary':
      return (row, { asAt }: { asAt?: string }, context) =>
        readerOf(row, context).summary(noun, name, link, row.key, asAt);
    case 'one': {
      const target = modelOf(model, link.target);
      return (row, _, context) => oneOf(readerOf(row, context), target, row[link.keyField]);
    }
    case 'about':
      return (row, _, context) => {
        const about = row[`${link.field}Type`];
        return typeof about === 'string'
          ? oneOf(readerOf(row, context), modelOf(model, about), row[`${link.field}Id`])
          : null;
      };
    case 'parts':
      return (row, _, context) => readerOf(row, context).parts(noun, name, link, row.key);
    case 'many':
    case 'through':
    case 'annotations':
      return (row, args: ListArguments, context) =>
        asPromise(() => readerOf(row, context).many(noun, name, link, row.key, args));
  }
}

/**
 * A refusal never comes at once: where one item of a list throws, graphql-js leaves the promises of the others to themselves, and one of
 * those that fails unheard would end the process.
 */
function asPromise<Value>(work: () => Value): Promise<Value> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

/** What is under a root that names a moment is read by that root's reader. */
function readerOf(row: Row, { reader }: ReadingContext): Reader {
  return (row[readBy] as Reader | undefined) ?? reader;
}

function oneOf(reader: Reader, target: NounModel, key: unknown): Promise<Row | null> | null {
  return typeof key === 'string' ? reader.one(target, key) : null;
}

function attachRoot(query: GraphQLObjectType, noun: NounModel): void {
  const { root, lookup } = noun.list;
  const fields = query.getFields();
  const list = root === null ? undefined : fields[root];
  if (list !== undefined)
    list.resolve = (_, { asKnownAt, today, ...args }: ListArguments & AtRoot, { reader }: ReadingContext) =>
      reader.at({ asKnownAt, today }).root(noun, args);
  const one = lookup === undefined ? undefined : fields[lookupField(noun)];
  if (one !== undefined && lookup !== undefined) {
    one.resolve = async (_, args: Record<string, string> & AtRoot, { reader }: ReadingContext) => {
      const known = reader.at(args);
      const [row] = await known.root(noun, { first: 1, filter: { [lookup]: { equals: args[lookup] } } }).nodes();
      if (row !== undefined) return row;
      throw refusedRequest(
        'NOT_FOUND',
        `There is no ${noun.name} with ${lookup} "${String(args[lookup])}" that you may see. List them with \`${root ?? 'node'}\`.`,
      );
    };
  }
}

/** Any record by its id. */
export async function readNode(reader: Reader, id: string): Promise<Row> {
  const { noun, key } = parseGlobalId(reader.model, id);
  const row = await reader.one(noun, key);
  if (row !== null) return row;
  throw refusedRequest(
    'NOT_FOUND',
    `There is no ${noun.name} with the id "${id}" that you may see. Ids come from queries; they are not made up.`,
  );
}
