import { describe, expect, it } from '@jest/globals';
import { agreed, refused } from '../support/agreed.js';
import { useApi } from '../support/api.js';
import { useRoads } from '../support/roads.js';

describe('what the compiled road must leave to graphql-js', () => {
  const api = useApi();
  const roads = useRoads(api);

  it.each([
    ['a name of nobody', '{ area(slug: "atlantis") { id } }', {}, ['NOT_FOUND']],
    ['an id of nobody', '{ node(id: "Area:00000000-0000-4000-8000-000000000000") { id } }', {}, ['NOT_FOUND']],
    [
      'an id of nobody where only its type is asked',
      '{ node(id: "Area:00000000-0000-4000-8000-000000000000") { __typename } }',
      {},
      ['NOT_FOUND'],
    ],
    ['an id that is none', 'query Of($id: ID!) { node(id: $id) { id } }', { id: 'Area:1' }, ['BAD_ID']],
    [
      'a bad id in a filter',
      'query Of($id: ID!) { areas(filter: { parent: { in: [$id] } }) { totalCount } }',
      { id: 'Area:1' },
      ['BAD_ID'],
    ],
    [
      'an id of another kind',
      '{ areas(filter: { parent: { in: ["Period:2024|CY"] } }) { totalCount } }',
      {},
      ['WRONG_KIND_OF_ID'],
    ],
    ['one of several roots', '{ areas(first: 1) { totalCount } area(slug: "atlantis") { id } }', {}, ['NOT_FOUND']],
    [
      'a page of none',
      'query Of($first: Int!) { areas(first: $first) { nodes { id } } }',
      { first: 0 },
      ['BAD_PAGE_SIZE'],
    ],
    [
      'a page of none that is only counted',
      'query Of($first: Int!) { areas(first: $first) { totalCount } }',
      { first: 0 },
      ['BAD_PAGE_SIZE'],
    ],
    [
      'too large a page that is not looked at',
      'query Of($first: Int!) { areas(first: $first) { __typename } }',
      { first: 1001 },
      ['BAD_PAGE_SIZE'],
    ],
    ['no page size', 'query Of($first: Int) { areas(first: $first) { totalCount } }', { first: null }, [undefined]],
    [
      'a bad cursor',
      'query Of($after: String) { areas(after: $after) { nodes { id } } }',
      { after: 'nonsense' },
      ['BAD_CURSOR'],
    ],
    [
      'a bad cursor where it is only counted',
      'query Of($after: String) { areas(after: $after) { totalCount } }',
      { after: 'nonsense' },
      ['BAD_CURSOR'],
    ],
    [
      'a cursor of another order',
      '{ areas(after: "WyJTTFVHIEFTQyIsIngiLCJ5Il0") { nodes { id } } }',
      {},
      ['BAD_CURSOR'],
    ],
    [
      'a cursor with a key that is none',
      '{ areas(after: "WyJOQU1FIEFTQyIsIngiLCJ5Il0") { nodes { id } } }',
      {},
      ['BAD_CURSOR'],
    ],
    ['an empty condition', '{ areas(filter: { name: {} }) { totalCount } }', {}, ['EMPTY_FILTER']],
    [
      'a condition left empty',
      'query Of($is: String) { areas(filter: { name: { equals: $is } }) { totalCount } }',
      {},
      ['EMPTY_FILTER'],
    ],
    [
      'an empty condition below',
      '{ areas(first: 2) { nodes { children(filter: { name: {} }) { totalCount } } } }',
      {},
      undefined,
    ],
    [
      'a variable of the wrong kind',
      'query Of($first: Int!) { areas(first: $first) { totalCount } }',
      { first: 'many' },
      [undefined],
    ],
    [
      'a NUL in a text',
      'query Of($name: String) { areas(filter: { name: { equals: $name } }) { totalCount } }',
      { name: 'a\u0000b' },
      [undefined],
    ],
  ] as [string, string, Record<string, unknown>, unknown[] | undefined][])(
    'is left: %s',
    async (_, text, variables, codes) => {
      const told = await refused(roads(), text, { variables });
      if (codes === undefined) expect(told).toContain('EMPTY_FILTER');
      else expect(told).toEqual(codes);
    },
  );

  it('is the same after an answer with good values has been planned', async () => {
    const text =
      'query Of($first: Int!, $after: String, $id: ID!) { areas(first: $first, after: $after, filter: { parent: { in: [$id] } }) { totalCount nodes { slug } } }';
    const id = 'Area:00000000-0000-4000-8000-000000000000';
    await agreed(roads(), text, { variables: { first: 2, id } });
    for (const bad of [
      { first: 0, id },
      { first: 2, after: 'nonsense', id },
      { first: 2, id: 'Period:2024|CY' },
    ])
      await refused(roads(), text, { variables: bad });
    await agreed(roads(), text, { variables: { first: 2, id } });
  });

  it('nulls the nearest field that may be null where a promised value is missing', async () => {
    const { dataSource } = roads();
    await dataSource.query('alter table area alter column name drop not null');
    await dataSource.query(`update area set name = null where slug = 'west-midlands'`);
    const text = '{ area(slug: "herefordshire") { slug parent { slug name } } areas(first: 1) { totalCount } }';
    await refused(roads(), text);
    const { data, errors } = await api.ask(text);
    expect(data).toMatchObject({
      area: { slug: 'herefordshire', parent: null },
      areas: { totalCount: expect.any(Number) },
    });
    expect(errors?.map(({ path }) => path)).toEqual([['area', 'parent', 'name']]);
    expect(await api.ask('{ area(slug: "west-midlands") { name } }')).toMatchObject({ data: null });
    expect(await agreed(roads(), '{ area(slug: "west-midlands") { slug } }')).toEqual({
      area: { slug: 'west-midlands' },
    });
  });
});
