/** Documents that ask for too much by their text. */
import { times, nested, type Families, type Made } from './hostile.js';

export const selections: Families = {
  'deep selections': () => [
    ...[11, 20, 50, 100, 160].map((levels): Made => [
      `${String(levels)} levels of the contract`,
      {
        query: nested(levels, '{ source { document', '{ title }', ' } }')
          .replace('{ source', '{ areas { nodes { source')
          .concat(' } }'),
      },
    ]),
    ...[11, 50, 200, 490].map((levels): Made => [
      `${String(levels)} levels of no contract`,
      { query: nested(levels, '{ a ', '{ a }', ' }') },
    ]),
    ['levels without an end', { query: '{ a '.repeat(400) }],
    ['levels in inline fragments', { query: `{ ${nested(240, '... { ', '__typename', ' }')} }` }, 'harmless'],
    ['10,000 levels', { query: nested(10_000, '{a', '', '}') }],
  ],
  'wide selections': () => [
    ...[501, 700, 900].map((fields): Made => [
      `${String(fields)} fields`,
      { query: `{ area(slug: "wirral") { ${times(fields, (index) => `f${String(index)}`)} } }` },
    ]),
    ['40 root fields', { query: `{ ${times(40, (index) => `a${String(index)}: areas { totalCount }`)} }` }],
    ['21 different root fields', { query: `{ ${times(21, (index) => `root${String(index)}`)} }` }],
    ['1,001 tokens', { query: `{ ${times(999, () => '__typename')} }` }],
    ['30,000 tokens', { query: `{ ${times(30_000, () => 'a')} }` }],
    ['90,000 characters', { query: `{ __typename ${' '.repeat(90_000)} }` }],
  ],
  aliases: () =>
    [31, 60, 101, 300].flatMap((count): Made[] => [
      [`${String(count)} of __typename`, { query: `{ ${times(count, (index) => `a${String(index)}: __typename`)} }` }],
      [
        `${String(count)} of a list`,
        { query: `{ ${times(count, (index) => `a${String(index)}: areas { totalCount }`)} }` },
      ],
      [
        `${String(count)} in a record`,
        { query: `{ area(slug: "wirral") { ${times(count, (index) => `a${String(index)}: name`)} } }` },
      ],
      [
        `${String(count)} by fragments`,
        {
          query: `{ area(slug: "wirral") { ${times(count, () => '...F')} } } fragment F on Area { a: name }`,
        },
        'refused',
      ],
    ]),
  'fragment bombs': () => [
    ...[9, 12, 20, 60, 80].map((levels): Made => [
      `doubling ${String(levels)} times`,
      {
        query: `{ areas { nodes { ...F0 } } } ${times(levels, (index) => `fragment F${String(index)} on Area { ...F${String(index + 1)} ...F${String(index + 1)} }`)} fragment F${String(levels)} on Area { name }`,
      },
    ]),
    ...[9, 20, 40].map((levels): Made => [
      `doubling ${String(levels)} times through records`,
      {
        query: `{ areas { nodes { ...F0 } } } ${times(levels, (index) => `fragment F${String(index)} on Area { parent { ...F${String(index + 1)} } a: parent { ...F${String(index + 1)} } }`)} fragment F${String(levels)} on Area { name }`,
      },
    ]),
    ...[1, 2, 3, 10, 60].map((length): Made => [
      `a circle of ${String(length)}`,
      {
        query: `{ areas { nodes { ...F0 } } } ${times(length, (index) => `fragment F${String(index)} on Area { name ...F${String((index + 1) % length)} }`)}`,
      },
    ]),
    ['a circle through records', { query: '{ areas { nodes { ...F } } } fragment F on Area { parent { ...F } }' }],
    [
      '60 that nothing uses',
      { query: `{ __typename } ${times(60, (index) => `fragment F${String(index)} on Area { name }`)}` },
    ],
    ['one that is not there', { query: '{ areas { nodes { ...Missing } } }' }],
    ['many of one name', { query: `{ areas { nodes { ...F } } } ${times(60, () => 'fragment F on Area { name }')}` }],
    ['on a scalar', { query: '{ areas { nodes { name { ...F } } } } fragment F on String { length }' }],
  ],
  directives: () => [
    ...[11, 50, 150].flatMap((count): Made[] => [
      [`${String(count)} unknown`, { query: `{ __typename ${times(count, () => '@aa')} }` }],
      [`${String(count)} of one kind`, { query: `{ __typename ${times(count, () => '@include(if: true)')} }` }],
      [
        `${String(count)} on fields`,
        { query: `{ ${times(Math.min(count, 140), (index) => `f${String(index)}: __typename @skip(if: false)`)} }` },
      ],
    ]),
    ['10 unknown', { query: `{ __typename ${times(10, () => '@aa')} }` }],
    ['on variables', { query: `query (${times(20, (index) => `$v${String(index)}: Int @aa`)}) { __typename }` }],
    ['deferred', { query: '{ areas { nodes { ... @defer { name } } } }' }],
    ['streamed', { query: '{ areas { nodes @stream(initialCount: 0) { name } } }' }],
  ],
  'overlapping fields': () => [
    ...[40, 100, 240].map((count): Made => [
      `one list ${String(count)} times`,
      { query: `{ ${times(count, () => 'areas { totalCount }')} }` },
    ]),
    ['one field 500 times', { query: `{ ${times(500, () => '__typename')} }` }],
    [
      '15 lists with 15 fields each',
      { query: `{ ${times(15, () => `areas { nodes { ${times(15, () => 'name')} } }`)} }` },
    ],
    [
      'fragments that meet in each other',
      {
        query: `{ areas { nodes { ${times(25, (index) => `...F${String(index)}`)} } } } ${times(25, (index) => `fragment F${String(index)} on Area { parent { name a${String(index)}: slug } ...F${String((index + 1) % 25)} }`)}`,
      },
    ],
    [
      'conflicts all through',
      { query: `{ ${times(20, (index) => `a: areas(first: ${String(index + 1)}) { totalCount }`)} }` },
    ],
  ],
};
