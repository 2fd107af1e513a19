import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { checkAnswerSize } from '../../server/platform/limits/known-answer-size.js';
import { usualLimits } from '../../server/platform/limits/limits.js';
import { useApi } from '../support/api.js';
import { contract } from '../support/contract.js';
import { noLimits } from '../support/no-limits.js';

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** From an area to its investment lines and back. */
function deep(levels: number): string {
  const below = (left: number): string => {
    if (left === 1) return '{ id }';
    const isArea = (levels - left) % 2 === 1;
    return isArea ? `{ investmentLines(first: 1) { nodes ${below(left - 1)} } }` : `{ area ${below(left - 1)} }`;
  };
  return `{ area(slug: "wirral") ${below(levels - 1)} }`;
}

const inArea = (fields: string): string => `{ area(slug: "wirral") { ${fields} } }`;
const nestedList = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;
const listed = 'query ($in: [String!]) { areas(filter: { slug: { in: $in } }) { totalCount } }';
const paged = `query ($outer: Int!, $inner: Int! = 499) {
  areas(first: $outer) { nodes { investmentLines(first: $inner) { nodes { id } } } } }`;
const strings = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index));

type Asked = [document: string, variables?: Record<string, unknown>];

/** Each limit: what is just within it, and what is one more. */
const limits: [name: keyof typeof usualLimits, within: Asked, beyond: Asked, code: string][] = [
  ['characters', ['{ __typename }'.padEnd(50_000)], ['{ __typename }'.padEnd(50_001)], 'DOCUMENT_TOO_LONG'],
  [
    'tokens',
    [`{ areas(filter: { slug: { in: [${times(980, () => '"a"')}] } }) { totalCount } }`],
    [`{ areas(filter: { slug: { in: [${times(981, () => '"a"')}] } }) { totalCount } }`],
    'DOCUMENT_TOO_LONG',
  ],
  ['depth', [deep(10)], [deep(11)], 'DOCUMENT_TOO_DEEP'],
  [
    'selections',
    [`${inArea(`${times(124, () => '...F')} id name slug`)} fragment F on Area { id name slug }`],
    [`${inArea(`${times(124, () => '...F')} id name slug kind`)} fragment F on Area { id name slug }`],
    'TOO_MANY_SELECTIONS',
  ],
  [
    'rootFields',
    [`{ ${times(20, (index) => `a${String(index)}: areas { totalCount }`)} }`],
    [`{ ${times(20, (index) => `a${String(index)}: areas { totalCount }`)} ...F } fragment F on Query { __typename }`],
    'TOO_MANY_ROOT_FIELDS',
  ],
  [
    'aliases',
    [inArea(times(30, (index) => `a${String(index)}: name`))],
    [inArea(times(31, (index) => `a${String(index)}: name`))],
    'TOO_MANY_ALIASES',
  ],
  ['repeats', [inArea(times(31, () => 'name'))], [inArea(times(32, () => 'name'))], 'TOO_MANY_REPEATS'],
  [
    'directives',
    [inArea(times(10, () => 'name @include(if: true)'))],
    [inArea(times(11, () => 'name @include(if: true)'))],
    'TOO_MANY_DIRECTIVES',
  ],
  [
    'variablesDepth',
    ['{ __typename }', { unused: nestedList(10) }],
    ['{ __typename }', { unused: nestedList(11) }],
    'VARIABLES_TOO_DEEP',
  ],
  [
    'variablesFields',
    ['{ __typename }', { unused: Object.fromEntries(strings(200).map((name) => [name, 1])) }],
    ['{ __typename }', { unused: Object.fromEntries(strings(201).map((name) => [name, 1])) }],
    'VARIABLES_TOO_WIDE',
  ],
  ['filterList', [listed, { in: strings(1000) }], [listed, { in: strings(1001) }], 'LIST_TOO_LONG'],
  ['answerSize', [paged, { outer: 998 }], [paged, { outer: 999 }], 'ANSWER_TOO_LARGE'],
];

describe('limits', () => {
  const api = useApi();

  it.each(limits)('%s: what is just within is answered, one more is refused', async (name, within, beyond, code) => {
    expect((await api.ask(...within)).errors).toBeUndefined();
    const { data, errors } = await api.ask(...beyond);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code } }]);
    const most = usualLimits[name].toLocaleString('en-GB');
    expect(errors?.[0]?.message).toMatch(new RegExp(`[\\d,]+ .*; ${most} is the most\\. [A-Z].+\\.$`));
  });

  it('refuse with status 400, and count what they refuse', async () => {
    const payload = JSON.stringify({ query: deep(40) });
    const answer = await api.send({ headers: { 'content-type': 'application/json' }, payload });
    expect(answer.statusCode).toBe(400);
    const { body } = await api.send({ method: 'GET', url: '/metrics' });
    expect(body).toMatch(/throughline_graphql_operations_total\{type="unknown",outcome="refused"\} [1-9]/);
  });

  it('let a write bring a whole batch, and no more', async () => {
    const write = 'mutation ($input: RecordSpendInput!) { recordSpend(input: $input) { __typename } }';
    const code = async (count: number): Promise<unknown> =>
      (await api.ask(write, { input: {}, unused: Array(count).fill(0) })).errors?.[0]?.extensions.code;
    expect(await code(20_001)).toBe('LIST_TOO_LONG');
    expect(await code(20_000)).not.toBe('LIST_TOO_LONG');
  });

  it.each([
    ['by default', '{ areas(first: 1000) { nodes { investmentLines { nodes { posts { nodes { id } } } } } } }', {}],
    [
      'by the default of a variable',
      'query ($n: Int! = 1000) { areas(first: $n) { nodes { investmentLines(first: $n) { nodes { id } } } } }',
      {},
    ],
    [
      'in a fragment',
      '{ areas(first: 1000) { nodes { ...Lines } } } fragment Lines on Area { investmentLines(first: 1000) { nodes { id } } }',
      {},
    ],
    ['as edges', '{ areas(first: 1000) { edges { node { investmentLines(first: 1000) { edges { cursor } } } } } }', {}],
    [
      'beside a field that fails',
      'query ($n: Int) { failing: areas(first: $n) { totalCount } areas(first: 1000) { nodes { investmentLines(first: 1000) { nodes { id } } } } }',
      { n: null },
      'BAD_USER_INPUT',
    ],
    [
      'where a variable includes them',
      'query ($yes: Boolean!) { areas(first: 1000) @include(if: $yes) { nodes { investmentLines(first: 1000) { nodes { id } } } } }',
      { yes: true },
    ],
  ] as [string, string, Record<string, unknown>, string?][])(
    'count pages in pages %s',
    async (_, document, variables, code = 'ANSWER_TOO_LARGE') => {
      const { data, errors } = await api.ask(document, variables);
      expect(data).toBeUndefined();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    },
  );

  it('count anew for other values of the same document', async () => {
    const code = async (outer: number): Promise<unknown> =>
      (await api.ask(paged, { outer })).errors?.[0]?.extensions.code;
    expect([await code(2), await code(1000), await code(3), await code(1000)]).toEqual([
      undefined,
      'ANSWER_TOO_LARGE',
      undefined,
      'ANSWER_TOO_LARGE',
    ]);
  });

  it("let an editor's introspection through, with all it may ask", async () => {
    const all = {
      inputValueDeprecation: true,
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      oneOf: true,
    };
    const { __schema } = await api.query<{ __schema: { types: unknown[] } }>(getIntrospectionQuery(all));
    expect(__schema.types.length).toBeGreaterThan(1000);
  });

  it('do not stand in the way of a start unless answers are not counted', async () => {
    const { schema } = await contract();
    expect(() => {
      checkAnswerSize(schema, { ofRecords: () => 0 });
    }).toThrow(expect.objectContaining({ code: 'ANSWER_SIZE_NOT_COUNTED' }));
    expect(() => {
      checkAnswerSize(schema, { ofRecords: () => 36 });
    }).not.toThrow();
  });
});

describe('limits that a test lifts', () => {
  const api = useApi({ limits: noLimits });

  it.each(limits)('%s', async (_name, _within, beyond) => {
    expect((await api.ask(...beyond)).errors).toBeUndefined();
  });
});
