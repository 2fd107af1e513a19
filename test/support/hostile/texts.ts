/** Signs, names and operations that a parser, a log or a message may stumble over. */
import { getIntrospectionQuery } from 'graphql';
import { times, nested, type Families, type Made } from './hostile.js';

export const texts: Families = {
  signs: () => [
    ['a byte order mark', { query: '\ufeff{ __typename }' }, 'harmless'],
    ['null bytes', { query: '{ \u0000__typename }' }],
    ['zero width', { query: '{ __type\u200bname }' }],
    ['right to left', { query: '{ \u202e__typename }' }],
    ['other letters', { query: '{ \u0430reas { totalCount } }' }],
    ['emoji', { query: '{ \ud83d\ude00 }' }],
    ['half a surrogate pair', { query: '{ __typename } # \ud800' }, 'harmless'],
    ['10,000 combining marks', { query: `{ a${'\u0301'.repeat(10_000)} }` }],
    ['40,000 commas', { query: `{ __typename ${','.repeat(40_000)} }` }, 'harmless'],
    ['40,000 lines', { query: `{ __typename ${'\n'.repeat(40_000)} }` }, 'harmless'],
    ['20,000 comments', { query: `${'#\n'.repeat(20_000)}{ __typename }` }, 'harmless'],
    ['a comment of 45,000', { query: `{ __typename } #${'x'.repeat(45_000)}` }, 'harmless'],
    ['nothing but a comment', { query: '# nothing' }],
    ['nothing but spaces', { query: '   ' }],
    ['nothing', { query: '' }],
    ['500 dots', { query: `{ ${'.'.repeat(500)} }` }],
    ['HTML', { query: '<script>alert(1)</script>' }],
  ],
  'long names': () =>
    [1000, 20_000, 45_000].flatMap((length): Made[] => {
      const name = 'n'.repeat(length);
      return [
        [`a field of ${String(length)}`, { query: `{ ${name} }` }],
        [`an alias of ${String(length)}`, { query: `{ ${name}: __typename }` }, 'harmless'],
        [`a fragment of ${String(length)}`, { query: `{ ...${name} }` }],
        [`an operation of ${String(length)}`, { query: `query ${name} { __typename }` }, 'harmless'],
        [`operationName of ${String(length)}`, { query: '{ __typename }', operationName: name }],
        [`an enum value of ${String(length)}`, { query: `{ areas(realm: ${name}) { totalCount } }` }],
      ];
    }),
  operations: () => [
    ['60 with names', { query: times(60, (index) => `query Q${String(index)} { areas { totalCount } }`) }],
    ['15 with names, none asked', { query: times(15, (index) => `query Q${String(index)} { areas { totalCount } }`) }],
    ['two without names', { query: '{ __typename } { __typename }' }],
    ['one name twice', { query: 'query A { __typename } query A { __typename }', operationName: 'A' }],
    ['one that is not there', { query: 'query A { __typename }', operationName: 'B' }],
    ['a subscription', { query: 'subscription { areas { totalCount } }' }],
    ['a subscription of everything', { query: 'subscription { __typename }' }],
    ['a type', { query: 'type Query { a: Int } { __typename }' }],
    ['an extension', { query: 'extend type Query { a: Int }' }],
    ['200 schemas', { query: times(200, () => 'schema { query: Query }') }],
    ['only a fragment', { query: 'fragment F on Query { __typename }' }],
    ['a mutation by nobody', { query: 'mutation { noSuchVerb(input: {}) { __typename } }' }],
  ],
  introspection: () => [
    ['in circles by fields', { query: `{ __schema { types ${nested(6, '{ fields { type ', '{ name }', ' } }')} } }` }],
    [
      'in circles by possible types',
      { query: `{ __schema { types ${nested(6, '{ possibleTypes { interfaces ', '{ name }', ' } }')} } }` },
    ],
    [
      'in circles by arguments',
      { query: `{ __schema { types ${nested(4, '{ fields { args { type ', '{ name }', ' } } }')} } }` },
    ],
    [
      'everything 30 times',
      {
        query: `{ __schema { ${times(30, (index) => `t${String(index)}: types { name description fields { name description args { name description defaultValue type { name } } } }`)} } }`,
      },
    ],
    [
      'everything by 5 roots',
      {
        query: `{ ${times(5, (index) => `s${String(index)}: __schema { types { fields { args { name type { ofType { ofType { ofType { name } } } } } type { ofType { ofType { ofType { name } } } } } inputFields { name type { ofType { ofType { name } } } } enumValues { name } } }`)} }`,
      },
    ],
    [
      'one type 31 times',
      { query: `{ ${times(31, (index) => `t${String(index)}: __type(name: "Query") { fields { name } }`)} }` },
    ],
    ['hints of a name', { query: '{ __schema { directive } }' }],
    ['hints of a field', { query: '{ area(slug: "wirral") { nam } }' }],
    ['hints of an argument', { query: '{ area(slig: "wirral") { name } }' }],
    ['hints of a type', { query: '{ node(id: "a") { ... on Aria { name } } }' }],
    ['hints of a value', { query: '{ areas(realm: FACTT) { totalCount } }' }],
    [
      'hints of a value in a variable',
      { query: 'query ($realm: Realm) { areas(realm: $realm) { totalCount } }', variables: { realm: 'FACTT' } },
    ],
    ["an editor's, in production", { query: getIntrospectionQuery() }, 'harmless'],
    ['one type, in production', { query: '{ __type(name: "Caller") { fields { name } } }' }, 'harmless'],
    ['under another name, in production', { query: '{ a: __schema { queryType { name } } }' }, 'harmless'],
    [
      'in a fragment, in production',
      { query: '{ ...F } fragment F on Query { __schema { queryType { name } } }' },
      'harmless',
    ],
  ],
};
