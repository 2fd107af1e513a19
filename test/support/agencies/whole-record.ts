/** Everything that the contract lets be asked of one record, each field with the least it needs. */
import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { leastInput } from '../least-input.js';

type Field = GraphQLField<unknown, unknown>;

/** With its arguments where it needs any, and of what it leads to the ids, or all that it says. */
export function wholeField(field: Field, depth = 3): string {
  const given = field.args.flatMap(({ name, type, defaultValue }) =>
    name === 'first'
      ? ['first: 2']
      : isNonNullType(type) && defaultValue === undefined
        ? [`${name}: ${JSON.stringify(leastInput(type))}`]
        : [],
  );
  const taken = given.length === 0 ? '' : `(${given.join(', ')})`;
  return `${field.name}${taken}${wholeSelection(getNamedType(field.type), depth)}`;
}

/** Nothing of a leaf; of what has an id, that; of all else everything it says, so deep. */
export function wholeSelection(type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return '';
  if (isUnionType(type) || depth === 0) return ' { __typename }';
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = type.getFields();
  if (type.name.endsWith('Connection')) return ' { nodes { id } }';
  if ('id' in fields) return ' { __typename id }';
  return ` { ${Object.values(fields)
    .map((field) => wholeField(field, depth - 1))
    .join(' ')} }`;
}
