/** What only a caller who is signed in may bring, with the code of its refusal: bodies of megabytes. */
export const largeBodies: [name: string, body: () => unknown, code: string][] = [
  ['a million entries', () => filterOf(Array<string>(1_000_000).fill('a')), 'LIST_TOO_LONG'],
  ['a million items', () => writeOf({ items: Array<object>(1_000_000).fill({}) }), 'LIST_TOO_LONG'],
  ['20,000 items of a wrong type', () => writeOf({ items: Array<number>(20_000).fill(7) }), 'BAD_USER_INPUT'],
  ['400,000 unknown fields', () => writeOf(manyFields(400_000)), 'VARIABLES_TOO_WIDE'],
  [
    '400,000 variables that nothing uses',
    () => ({ query: '{ a }', variables: manyFields(400_000) }),
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a list 2,000,000 deep',
    () => `{"query":"{ __typename }","variables":{"a":${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}}}`,
    'VARIABLES_TOO_DEEP',
  ],
  ['a document of 9 MB', () => ({ query: `{ __typename } #${'x'.repeat(9_000_000)}` }), 'DOCUMENT_TOO_LONG'],
];

function filterOf(slugs: string[]): object {
  return {
    query: 'query ($in: [String!]) { areas(filter: { slug: { in: $in } }) { totalCount } }',
    variables: { in: slugs },
  };
}

function writeOf(input: object): object {
  return {
    query: 'mutation ($input: RecordSpendInput!) { recordSpend(input: $input) { __typename } }',
    variables: { input },
  };
}

function manyFields(count: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${String(index)}`, index]));
}
