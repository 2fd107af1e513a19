/** What a run of random operations has to exercise to have shown anything: named as the tally of answers names it. */
import { getNullableType, isInputObjectType, isInterfaceType, isScalarType, type GraphQLSchema } from 'graphql';
import type { FieldLink } from '../../server/reading/model.js';
import { conditionName } from './reached.js';

const links: Record<FieldLink['kind'], true> = {
  one: true,
  parts: true,
  many: true,
  through: true,
  about: true,
  annotations: true,
  expression: true,
  summary: true,
};
const constructs = ['alias', 'variable', 'inline fragment', 'named fragment', '@skip', '@include'];
const ofLists = [
  'first',
  'after',
  'filter',
  'order',
  'realm',
  'ASC',
  'DESC',
  'totalCount',
  'null after',
  'null filter',
  'null order',
];
const nothing = [
  'no one',
  'null String',
  'null Int',
  'null Pence',
  'null Decimal',
  'null Fte',
  'null Date',
  'null PartialDate',
];

/** Only audit entries are found by a moment, and a database of tests holds hardly any: test/reading/traps asks for them. */
const hardlyAny = ['DateTimeFilter from', 'DateTimeFilter to'];

export function worthReaching(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap());
  return [
    ...new Set([
      ...Object.keys(links),
      ...constructs,
      ...ofLists,
      ...nothing,
      'asAt',
      ...types.filter(isScalarType).map(({ name }) => name),
      // What writes answer with is no part of reading.
      ...types.flatMap((type) => (isInterfaceType(type) && type.name !== 'Accepted' ? [`interface ${type.name}`] : [])),
      ...conditions(schema),
    ]),
  ];
}

/** Every operator that some list's filter offers. */
function conditions(schema: GraphQLSchema): string[] {
  const filters = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ args }) =>
    args.flatMap(({ type }) => (isInputObjectType(type) && type.name.endsWith('Filter') ? [type] : [])),
  );
  return filters.flatMap((filter) =>
    Object.values(filter.getFields()).flatMap(({ type }) => {
      const condition = getNullableType(type);
      const operators = isInputObjectType(condition) ? Object.keys(condition.getFields()) : ['is'];
      return operators.map((operator) => conditionName(type, operator)).filter((name) => !hardlyAny.includes(name));
    }),
  );
}
