import { describe, expect, it } from '@jest/globals';
import { agreed } from '../support/agreed.js';
import { useApi } from '../support/api.js';
import { everything, useRoads } from '../support/roads.js';
import { sightOf } from '../../server/reading/sight.js';

describe('an operation of an unusual shape is answered alike by both roads', () => {
  const roads = useRoads(useApi({ database: 'demonstration' }));
  const data = <Data>(
    text: string,
    variables: Readonly<Record<string, unknown>> = {},
    operationName?: string,
  ): Promise<Data> =>
    agreed<Data>(roads(), text, { variables, ...(operationName === undefined ? {} : { operationName }) });

  it('one list twice, with other arguments under other names', async () => {
    const { area } = await data<{ area: Record<string, { nodes: { slug: string }[] }> }>(
      '{ area(slug: "west-midlands") { up: children(first: 2) { nodes { slug } } down: children(first: 2, order: { by: NAME, direction: DESC }) { nodes { slug } } } }',
    );
    expect(area['up']?.nodes).toHaveLength(2);
    expect(area['down']?.nodes).not.toEqual(area['up']?.nodes);
  });

  it('one name asked for in three places', async () => {
    const found = await data(
      `{ area(slug: "wirral") { parent { slug } ...Name ... on Fact { id } parent { kind __typename } } area(slug: "wirral") { slug ...Name } }
       fragment Name on Area { parent { name parent { slug } } name }`,
    );
    expect(found).toMatchObject({
      area: {
        slug: 'wirral',
        name: 'Wirral',
        parent: { kind: 'REGION', __typename: 'Area', name: expect.any(String) },
      },
    });
    expect(Object.keys((found as { area: object }).area)).toEqual(['parent', 'name', 'id', 'slug']);
  });

  it.each([
    ['Reference', 'Code'],
    ['Recorded', 'AreaMembership'],
    ['Fact', 'Area'],
    ['Node', 'Period'],
  ])('a record by its id, through the interface %s', async (shared, noun) => {
    const { rows } = await data<{ rows: { nodes: { id: string }[] } }>(
      `{ rows: ${({ Code: 'codes', AreaMembership: 'areaMemberships', Area: 'areas' } as Record<string, string>)[noun] ?? 'periods'}(first: 1) { nodes { id } } }`,
    );
    const id = rows.nodes[0]?.id;
    expect(
      await data(
        'query Of($id: ID!) { node(id: $id) { id ... on ' +
          shared +
          ' { __typename own: id } ... on Board { name } } }',
        { id },
      ),
    ).toEqual({
      node: { id, __typename: noun, own: id },
    });
  });

  it('a figure through its interface', async () => {
    await data(
      '{ fundingSources(first: 5) { nodes { amount { ... on Figure { state note } ...Sum __typename } } } } fragment Sum on PenceFigure { value qualifier }',
    );
  });

  it('what a record is about, whatever it is', async () => {
    const { informationGaps } = await data<{ informationGaps: { nodes: { about: { __typename: string } | null }[] } }>(
      '{ informationGaps(first: 200) { nodes { about { __typename id ... on Fact { asAt source { locator } } ... on Area { parent { slug } codes { value } } ... on Pathway { name } ... on Publication { what } } } } }',
    );
    const kinds = new Set(informationGaps.nodes.map(({ about }) => about?.__typename));
    expect(kinds.size).toBeGreaterThan(2);
    expect(kinds).toContain(undefined);
  });

  it('a list that is empty, everywhere one can be', async () => {
    expect(
      await data(
        '{ auditEntries { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
      ),
    ).toEqual({
      auditEntries: {
        totalCount: 0,
        nodes: [],
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      },
    });
    await data(
      '{ auditEntries { nodes { actorRole owner { name publishedDocuments(first: 2) { nodes { title } } } } } areas(first: 2, filter: { slug: { in: [] } }) { totalCount nodes { children { totalCount nodes { codes { value } } } } } }',
    );
  });

  it('a page that ends exactly where its list does', async () => {
    const { all } = await data<{ all: { totalCount: number } }>('{ all: boards { totalCount } }');
    const { boards } = await data<{ boards: { pageInfo: { hasNextPage: boolean; endCursor: string } } }>(
      'query Exactly($first: Int!) { boards(first: $first) { pageInfo { hasNextPage endCursor } } }',
      { first: all.totalCount },
    );
    expect(boards.pageInfo.hasNextPage).toBe(false);
    const after = await data(
      'query Past($after: String) { boards(after: $after) { nodes { id } pageInfo { hasPreviousPage endCursor } totalCount } }',
      { after: boards.pageInfo.endCursor },
    );
    expect(after).toEqual({
      boards: { nodes: [], pageInfo: { hasPreviousPage: true, endCursor: null }, totalCount: all.totalCount },
    });
  });

  it('several roots, the same one among them twice, with __typename', async () => {
    expect(
      await data(
        '{ __typename a: area(slug: "wirral") { slug } areas(first: 1) { totalCount __typename } b: area(slug: "herefordshire") { slug __typename } kind: __typename }',
      ),
    ).toMatchObject({
      __typename: 'Query',
      a: { slug: 'wirral' },
      areas: { __typename: 'AreaConnection' },
      b: { slug: 'herefordshire', __typename: 'Area' },
      kind: 'Query',
    });
  });

  it('introspection beside data', async () => {
    expect(
      await data(
        '{ before: __type(name: "Area") { kind name } area(slug: "wirral") { slug } ...Introspected } fragment Introspected on Query { __schema { queryType { name } } __typename }',
      ),
    ).toEqual({
      before: { kind: 'OBJECT', name: 'Area' },
      area: { slug: 'wirral' },
      __schema: { queryType: { name: 'Query' } },
      __typename: 'Query',
    });
  });

  it('one of several operations of a document', async () => {
    const text =
      'query First($slug: String!) { area(slug: $slug) { ...Shared } } query Second($first: Int = 2) { areas(first: $first) { nodes { ...Shared } } } fragment Shared on Area { slug }';
    expect(await data(text, { slug: 'wirral' }, 'First')).toEqual({ area: { slug: 'wirral' } });
    const { areas } = await data<{ areas: { nodes: unknown[] } }>(text, {}, 'Second');
    expect(areas.nodes).toHaveLength(2);
  });

  it('names that are special to JavaScript', async () => {
    const answer = await data<Record<string, unknown>>(
      '{ constructor: area(slug: "wirral") { toString: slug hasOwnProperty: name } __proto__: area(slug: "herefordshire") { __proto__: slug } }',
    );
    expect(Object.keys(answer)).toEqual(['constructor', '__proto__']);
  });

  it('one record in many places of one answer', async () => {
    await data(
      '{ a: areas(first: 5) { nodes { parent { slug parent { slug children(first: 3) { nodes { slug parent { name parent { name } } } } } } } } b: area(slug: "wirral") { parent { children(first: 2) { nodes { parent { slug } } } } } }',
    );
  });

  it('one document, filled in otherwise each time', async () => {
    const text = `query Filled($first: Int, $after: String, $filter: AreaFilter, $order: AreaOrder, $direction: Direction = ASC, $shown: Boolean = true, $asAt: Date) {
      areas(first: $first, after: $after, filter: $filter, order: $order) { totalCount nodes { slug } pageInfo @include(if: $shown) { endCursor hasNextPage } }
      sorted: areas(first: 3, order: { by: NAME, direction: $direction }) { nodes { name @skip(if: $shown) slug } }
      investmentLines(first: 3, realm: DEMONSTRATION) { nodes { position(asAt: $asAt) { actual { value state } } } }
    }`;
    const { areas } = await data<{ areas: { pageInfo: { endCursor: string } } }>(text, { first: 2 });
    const { endCursor } = areas.pageInfo;
    const fillings: Record<string, unknown>[] = [
      {},
      { first: 1 },
      { first: 3, after: endCursor },
      { first: 3, after: null, order: null, filter: null, asAt: null },
      { first: 3, order: { by: 'NAME', direction: 'DESC' } },
      { first: 3, order: { by: 'SLUG' }, direction: 'DESC' },
      { first: 3, filter: {}, shown: false },
      { first: 3, filter: { slug: { in: ['wirral', 'herefordshire'] } } },
      { first: 3, filter: { slug: { in: [] } } },
      { first: 3, filter: { slug: null, name: { contains: 'H', equals: null } } },
      { first: 3, filter: { kind: { notIn: ['REGION'] }, parent: { isNull: false } }, asAt: '2025-06-30' },
      { first: 3, filter: { kind: { in: ['REGION'] }, parent: { isNull: true } }, asAt: '2026-03-31' },
    ];
    const answers: unknown[] = [];
    for (const variables of [...fillings, ...fillings.toReversed()]) answers.push(await data(text, variables));
    expect(answers.slice(fillings.length)).toEqual(answers.slice(0, fillings.length).toReversed());
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBeGreaterThan(8);
  });

  it('by a moment', async () => {
    const { dataSource } = roads();
    await dataSource.query(
      `insert into audit_entry (realm, visibility, kind, verb, actor_role, outcome, recorded_at, shared_by, times) values
         ('DEMONSTRATION', 'PUBLIC', 'WRITE', 'finance:recordSpend', 'officer', 'Done.', '2026-03-01T10:00:00Z', '{}', 1)`,
    );
    const counts: unknown[] = [];
    for (const moment of [
      '{ from: "2026-03-01T10:00:00Z" }',
      '{ from: "2026-03-01T10:00:01Z", to: "2026-12-31T00:00:00Z" }',
    ])
      counts.push(
        await data(
          `{ auditEntries(realm: DEMONSTRATION, filter: { verb: { equals: "finance:recordSpend" }, recordedAt: ${moment} }) { totalCount } }`,
        ),
      );
    expect(counts).toEqual([{ auditEntries: { totalCount: 1 } }, { auditEntries: { totalCount: 0 } }]);
  });

  it('the same for everyone, each caller and each day', async () => {
    const text =
      '{ actions(first: 50, realm: DEMONSTRATION, order: { by: DUE_ON }) { totalCount nodes { timeliness } } }';
    const late = await agreed(roads(), text, { context: { ...everything, today: '2030-01-01' } });
    const early = await agreed(roads(), text, { context: { ...everything, today: '2020-01-01' } });
    expect(early).not.toEqual(late);
    expect(await agreed(roads(), text, { context: { ...everything, today: '2030-01-01' } })).toEqual(late);
    expect(await agreed(roads(), text, { context: { ...everything, sight: sightOf([]) } })).toEqual({
      actions: { totalCount: 0, nodes: [] },
    });
  });
});
