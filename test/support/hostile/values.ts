/** Page sizes, variables and literals made to hurt. */
import { times, nested, type Families, type Made } from './hostile.js';

/** Written by hand: what is so deep cannot be written by JSON.stringify. */
const deepVariable = (query: string, levels: number): string =>
  `{"query":${JSON.stringify(query)},"variables":{"filter":${nested(levels, '{"and":[', '{}', ']}')}}}`;

const list = 'query ($in: [String!]) { areas(filter: { slug: { in: $in } }) { totalCount } }';

const filtered = 'query ($filter: AreaFilter) { areas(filter: $filter) { totalCount } }';

const page = 'query ($first: Int! = 50) { areas(first: $first) { nodes { name } } }';

/** Lists in lists, back and forth, as the contract allows it. */
const pages = (levels: number, first: string): string =>
  `{ areas${first} { nodes ${nested(levels, `{ investmentLines${first} { nodes { pathways${first} { nodes `, '{ id }', ' } } } }')} } }`;

export const values: Families = {
  'page sizes': () => [
    ...['2147483648', '99999999999999999999', '1e400', '-1e5', '"1000"', 'null', '[1000]', '{a: 1}'].map(
      (first): Made => [`first: ${first}`, { query: `{ areas(first: ${first}) { nodes { name } } }` }],
    ),
    ...[0, -1, 1001, 2147483647].map((first): Made => [
      `first: ${String(first)}, refused at the list`,
      { query: `{ areas(first: ${String(first)}) { nodes { name } } }` },
    ]),
    ...[2147483648, -2147483649, 1.5, '1000', null, [], {}, true].map((first): Made => [
      `$first: ${JSON.stringify(first)}`,
      { query: page, variables: { first } },
    ]),
    ...[2, 3].flatMap((levels): Made[] => [
      [`${String(levels)} times lists in lists by default`, { query: pages(levels, '') }],
      [`${String(levels)} times lists in lists of 1,000`, { query: pages(levels, '(first: 1000)') }],
      [
        `${String(levels)} times lists in lists of $n`,
        { query: `query ($n: Int!) ${pages(levels, '(first: $n)')}`, variables: { n: 1000 } },
      ],
      [
        `${String(levels)} times lists in lists of $n = 1000`,
        { query: `query ($n: Int! = 1000) ${pages(levels, '(first: $n)')}` },
      ],
    ]),
    [
      'lists in lists beside a list that fails',
      {
        query: `query ($n: Int) { x: areas(first: $n) { totalCount } ...F } fragment F on Query ${pages(2, '(first: 1000)')}`,
        variables: { n: null },
      },
    ],
    [
      'lists in lists where a variable says so',
      {
        query: `query ($yes: Boolean!) { ... @include(if: $yes) ${pages(2, '(first: 1000)')} }`,
        variables: { yes: true },
      },
    ],
  ],
  'values of variables': () => [
    ...[11, 100, 5000].map((levels): Made => [`${String(levels)} levels`, deepVariable(filtered, levels)]),
    ['5,000 levels that nothing uses', deepVariable('{ __typename }', 5000)],
    ['1,001 entries', { query: list, variables: { in: Array.from({ length: 1001 }, (_, index) => String(index)) } }],
    ['15,000 entries', { query: list, variables: { in: Array.from({ length: 15_000 }, (_, index) => String(index)) } }],
    ['900 entries of a wrong type', { query: list, variables: { in: Array.from({ length: 900 }, () => ({})) } }],
    [
      '1,000 unknown fields',
      {
        query: filtered,
        variables: {
          filter: Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`f${String(index)}`, index])),
        },
      },
    ],
    ['a text of 90,000 characters', { query: list, variables: { in: ['%'.repeat(90_000)] } }, 'harmless'],
    [
      'a pattern of 40,000 wildcards',
      { query: filtered, variables: { filter: { name: { contains: '%_'.repeat(20_000) } } } },
      'harmless',
    ],
    ['null bytes', { query: list, variables: { in: ['a\u0000b'] } }, 'harmless'],
    ['half a surrogate pair', { query: list, variables: { in: ['\ud800'] } }, 'harmless'],
    ['a statement', { query: list, variables: { in: ["'; drop table area; --"] } }, 'harmless'],
    ['a prototype', '{"query":"{ __typename }","variables":{"__proto__":{"polluted":true}}}'],
    ['a constructor', '{"query":"{ __typename }","variables":{"constructor":{"prototype":{"polluted":true}}}}'],
    ['one name twice', `{"query":${JSON.stringify(page)},"variables":{"first":1,"first":5000}}`],
    ['missing', { query: 'query ($slug: String!) { area(slug: $slug) { name } }' }],
    ['a list for an object', { query: filtered, variables: { filter: [1, 2, 3] } }],
    ['more than an integer holds', { query: page, variables: { first: 1e308 } }],
  ],
  'declared variables': () => [
    ['one name 60 times', { query: `query (${times(60, () => '$a: Int')}) { __typename }` }],
    ['200 that nothing uses', { query: `query (${times(200, (index) => `$v${String(index)}: Int`)}) { __typename }` }],
    ['of no such type', { query: 'query ($a: Nothing) { __typename }' }],
    ['of an output type', { query: 'query ($a: Area) { __typename }' }],
    ['one that is not declared', { query: '{ areas(first: $n) { totalCount } }' }],
    ['in a default', { query: 'query ($a: Int = 1, $b: Int = $a) { __typename }' }],
    ['lists in lists 200 deep', { query: `query ($a: ${'['.repeat(200)}Int${']'.repeat(200)}) { __typename }` }],
  ],
  'literal values': () => [
    ...[50, 300].map((levels): Made => [
      `an object ${String(levels)} deep`,
      { query: `{ areas(filter: ${nested(levels, '{ name: ', '1', ' }')}) { totalCount } }` },
    ]),
    [
      'a list 400 deep',
      { query: `{ areas(filter: { slug: { in: ${'['.repeat(400)}"a"${']'.repeat(400)} } }) { totalCount } }` },
    ],
    ['a list of 990', { query: `{ areas(filter: { slug: { in: [${times(990, () => '"a"')}] } }) { totalCount } }` }],
    ['one field 300 times', { query: `{ areas(filter: { ${times(300, () => 'slug: null')} }) { totalCount } }` }],
    ['one argument 300 times', { query: `{ areas(${times(300, () => 'first: 1')}) { totalCount } }` }],
    ['a block string of 45,000', { query: `{ area(slug: """${'\\n '.repeat(15_000)}""") { name } }` }],
    ['a block string without an end', { query: `{ area(slug: """${'"'.repeat(2)} ` }],
    ['a string without an end', { query: `{ area(slug: "${'a'.repeat(10_000)}` }],
    ['escapes of no character', { query: '{ area(slug: "\\uD800\\u{110000}") { name } }' }],
    ['a number of 40,000 digits', { query: `{ areas(first: ${'9'.repeat(40_000)}) { totalCount } }` }],
    ['ids of nothing', { query: '{ node(id: "\\u0000") { id } }' }],
  ],
};
