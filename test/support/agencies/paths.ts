/** Ways from one record to others, chosen by numbers. */
import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { at } from './at.js';

/** A field, and of what it leads to the id, a word and, now and then, one field more. */
export function partOf(
  fields: Readonly<Record<string, GraphQLField<unknown, unknown>>>,
  part: number,
  depth = 3,
): string {
  const open = Object.values(fields).filter(({ args }) =>
    args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined),
  );
  const field = at(open, part);
  const rest = Math.floor(part / open.length);
  const isConnection = getNamedType(field.type).name.endsWith('Connection');
  const arguments_ = isConnection ? '(first: 20)' : '';
  return `${field.name}${arguments_}${selection(getNamedType(field.type), rest, depth - 1)}`;
}

function selection(type: GraphQLNamedType, rest: number, depth: number): string {
  if (isLeafType(type)) return '';
  if (isInterfaceType(type)) return ' { __typename id }';
  if (!isObjectType(type)) return ' { __typename }';
  const fields = type.getFields();
  if (type.name.endsWith('Connection')) {
    const node = getNamedType((fields['nodes'] as GraphQLField<unknown, unknown>).type);
    return ` { totalCount nodes${selection(node, rest, depth)} }`;
  }
  const leaves = Object.values(fields).filter(
    (field) => isLeafType(getNamedType(field.type)) && field.args.length === 0,
  );
  if (!('id' in fields)) return ` { ${leaves.map(({ name }) => name).join(' ') || '__typename'} }`;
  const word = leaves.length === 0 ? '' : ` w: ${at(leaves, rest).name}`;
  return ` { id${word}${depth > 0 && rest % 3 !== 0 ? ` q: ${partOf(fields, Math.floor(rest / 3), depth)}` : ''} }`;
}
