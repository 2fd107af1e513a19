/** At every start a known operation must come to its known size: a count that always gives 0 would refuse nothing, and say nothing. */
import {
  getNamedType,
  isObjectType,
  isRequiredArgument,
  parse,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { StartFailure } from '../start-failure.js';
import type { AnswerSize } from './answer-size.js';

/** Seven records, each with a list, and three records in each of those: 1 + 7 × (1 + 1 + 3). */
const [outerPage, innerPage, known] = [7, 3, 36];

export function checkAnswerSize(schema: GraphQLSchema, answerSize: Pick<AnswerSize, 'ofRecords'>): void {
  const [outer, inner] = listInList(schema);
  const text = `query ($many: Int!) { ${outer}(first: $many) { nodes { ${inner}(first: ${String(innerPage)}) { nodes { __typename } } } } }`;
  const counted = answerSize.ofRecords({
    document: parse(text),
    operationName: undefined,
    variables: { many: outerPage },
  });
  if (counted === known) return;
  throw new StartFailure(
    'ANSWER_SIZE_NOT_COUNTED',
    `An answer of ${String(known)} records is counted as ${String(counted)}, so that nothing too large would be refused. Install the dependencies anew with npm ci: there may be one copy of graphql only.`,
  );
}

function listInList(schema: GraphQLSchema): [outer: string, inner: string] {
  for (const outer of listsOf(schema.getQueryType())) {
    const [inner] = listsOf(recordOf(outer));
    if (inner !== undefined) return [outer.name, inner.name];
  }
  throw new Error('The contract has no list in a list to count.');
}

function listsOf(type: GraphQLObjectType | null | undefined): GraphQLField<unknown, unknown>[] {
  return Object.values(type?.getFields() ?? {}).filter(
    (field) =>
      field.args.some(({ name }) => name === 'first') &&
      !field.args.some(isRequiredArgument) &&
      recordOf(field) !== undefined,
  );
}

function recordOf({ type }: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined {
  const page = getNamedType(type);
  const nodes = isObjectType(page) ? page.getFields()['nodes'] : undefined;
  const record = nodes === undefined ? undefined : getNamedType(nodes.type);
  return isObjectType(record) ? record : undefined;
}
