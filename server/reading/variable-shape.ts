/**
 * What of an operation's variables decides its statement, as text: which conditions are given, which order, which directives hold.
 * Values never do, so two requests of one shape share one plan.
 */
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Model } from './model.js';

export type Variables = Readonly<Record<string, unknown>>;

export function shapeOf(
  schema: GraphQLSchema,
  model: Model,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): string {
  return variableDefinitions
    .map(({ variable, type }) => {
      const declared = typeFromAST(schema, type as never) as GraphQLInputType;
      return shape(model, declared, variables[variable.name.value]);
    })
    .join();
}

function shape(model: Model, type: GraphQLInputType, value: unknown): string {
  if (value === undefined) return '';
  if (value === null) return 'null';
  const kind = getNullableType(type);
  // A list stands whole in `= any(…)`, however many values it holds; a single value is compared as one.
  if (isListType(kind)) return Array.isArray(value) && value.length === 1 ? 'list of one' : 'list';
  if (isInputObjectType(kind)) {
    const fields = Object.values(kind.getFields()).map((field) => {
      const given = (value as Variables)[field.name];
      return given === undefined ? '' : `${field.name}:${shape(model, field.type, given)}`;
    });
    return `{${fields.filter((field) => field !== '').join()}}`;
  }
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return 'given';
  if (isEnumType(kind) && decidesOrder(kind.name)) return value;
  return kind.name === 'ID' ? `id of ${nounOf(model, value)}` : 'given';
}

const decidesOrder = (type: string): boolean => type === 'Direction' || type.endsWith('OrderField');

/** An id says which table is read. What is no id of ours is answered by a refusal, whatever it says. */
function nounOf(model: Model, id: string): string {
  const noun = id.slice(0, Math.max(id.indexOf(':'), 0));
  return model.has(noun) ? noun : 'nothing';
}
