/** The variables of a saved operation, as an address gives them. */
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  print,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { ProblemFound, type ProblemCode } from '../http/problem.js';
import type { SavedQuery } from './saved-queries.js';

export interface DescribedVariable {
  name: string;
  type: string;
  required: boolean;
  default: string | null;
}

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

export function variablesOf({ operation }: SavedQuery): DescribedVariable[] {
  return (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const text = print(type);
    return {
      name: variable.name.value,
      type: text,
      required: text.endsWith('!') && defaultValue === undefined,
      default: defaultValue === undefined ? null : print(defaultValue),
    };
  });
}

/** What is left empty is left out, so that an empty cell of a workbook leaves the usual value in place. */
export function readVariables(schema: GraphQLSchema, query: SavedQuery, given: Given): Record<string, unknown> {
  const definitions = new Map(
    (query.operation.variableDefinitions ?? []).map((each) => [each.variable.name.value, each]),
  );
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const definition = definitions.get(name);
    if (definition === undefined) {
      const known = [...definitions.keys()].join(', ') || 'none';
      throw unreadable(
        'VARIABLE_UNKNOWN',
        `${query.name} has no variable “${short(name)}”. It has ${known}: see /queries.`,
      );
    }
    const values = [value ?? []].flat().filter((each) => each !== '');
    if (values.length > 0) read[name] = inType(values, typeOf(schema, definition), name);
  }
  const missing = variablesOf(query).find(({ name, required }) => required && !(name in read));
  if (missing !== undefined)
    throw unreadable(
      'VARIABLE_MISSING',
      `${query.name} needs ${missing.name} (${missing.type}): add ?${missing.name}=… to the address.`,
    );
  return read;
}

/** What the variables say that are whole numbers, such as the size of a page. */
export function numbersIn({ operation }: SavedQuery, given: Readonly<Record<string, unknown>>): Map<string, number> {
  const usual = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }): [string, number][] =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
  );
  const own = Object.entries(given).filter((each): each is [string, number] => typeof each[1] === 'number');
  return new Map([...usual, ...own]);
}

function typeOf(schema: GraphQLSchema, { type }: VariableDefinitionNode): GraphQLInputType {
  const known = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
  if (known === undefined) throw new Error(`The contract has no ${print(type)}.`);
  return isNonNullType(known) ? getNullableType(known) : known;
}

function inType(values: readonly string[], type: GraphQLInputType, name: string): unknown {
  const [first = '', ...others] = values;
  if (isListType(type))
    return first.startsWith('[') ? json(first, name) : values.map((each) => single(each, type, name));
  if (others.length > 0)
    throw unreadable('VARIABLE_NOT_READABLE', `${name} is given ${String(values.length)} times and takes one value.`);
  return single(first, type, name);
}

/** Whether a value fits is for the operation to say; here it only becomes what the text stands for. */
function single(text: string, type: GraphQLInputType, name: string): unknown {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return json(text, name);
  if (/^(Int|Float|Pence)$/.test(named.name) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (named.name === 'Boolean' && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text;
}

function json(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(
      'VARIABLE_NOT_READABLE',
      `${name} is written as JSON, such as {"slug":{"is":"wirral"}}, and this is none.`,
    );
  }
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function unreadable(code: ProblemCode, message: string): ProblemFound {
  return new ProblemFound({ status: 400, code, message });
}
