import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

const json = { 'content-type': 'application/json' };
const post = (query: unknown, variables?: unknown) => ({
  headers: json,
  payload: JSON.stringify({ query, variables }),
});

describe('a request that cannot be answered', () => {
  const api = useApi();

  const cases: [name: string, document: string, variables: Record<string, unknown>, code: string, says: RegExp][] = [
    ['a document that is no GraphQL', '{ areas {', {}, 'GRAPHQL_PARSE_FAILED', /correct it where/],
    ['an unknown field', '{ areas { nodes { postcode } } }', {}, 'GRAPHQL_VALIDATION_FAILED', /postcode.*graphiql/s],
    ['an unknown argument', '{ areas(last: 3) { totalCount } }', {}, 'GRAPHQL_VALIDATION_FAILED', /last/],
    ['a page below one', '{ areas(first: -1) { totalCount nodes { id } } }', {}, 'BAD_PAGE_SIZE', /1 to 1000; got -1/],
    ['a page of none', '{ areas(first: 0) { nodes { id } } }', {}, 'BAD_PAGE_SIZE', /1 to 1000/],
    ['a page over the limit', '{ areas(first: 1001) { nodes { id } } }', {}, 'BAD_PAGE_SIZE', /1 to 1000/],
    [
      'a cursor that is nonsense',
      '{ areas(after: "nonsense") { nodes { id } } }',
      {},
      'BAD_CURSOR',
      /leave `after` out/,
    ],
    [
      'a cursor of another order',
      '{ areas(after: "WyJTTFVHIEFTQyIsIngiLCJ5Il0") { nodes { id } } }',
      {},
      'BAD_CURSOR',
      /another order/,
    ],
    [
      'a cursor with a key that is none',
      '{ areas(after: "WyJOQU1FIEFTQyIsIngiLCJ5Il0") { nodes { id } } }',
      {},
      'BAD_CURSOR',
      /not one of ours/,
    ],
    ['an id that is none', '{ node(id: "nonsense") { id } }', {}, 'BAD_ID', /not an id of this service/],
    [
      'an id of nobody',
      '{ node(id: "Area:00000000-0000-4000-8000-000000000000") { id } }',
      {},
      'NOT_FOUND',
      /no Area with the id/,
    ],
    [
      'an id of the wrong kind',
      '{ areas(filter: { parent: { in: ["Period:2024|CY"] } }) { totalCount } }',
      {},
      'WRONG_KIND_OF_ID',
      /takes the id of a Area/,
    ],
    ['a slug of nobody', '{ area(slug: "atlantis") { id } }', {}, 'NOT_FOUND', /atlantis/],
    ['an empty filter', '{ areas(filter: { name: {} }) { totalCount } }', {}, 'EMPTY_FILTER', /name has no condition/],
    [
      'a bad date in a literal',
      '{ periods(filter: { startsOn: { from: "2024-02-30" } }) { totalCount } }',
      {},
      'BAD_DATE',
      /YYYY-MM-DD/,
    ],
    [
      'a bad date in a variable',
      'query P($d: Date) { periods(filter: { startsOn: { from: $d } }) { totalCount } }',
      { d: 'soon' },
      'BAD_DATE',
      /YYYY-MM-DD/,
    ],
    [
      'a year that there is not',
      'query A($d: Date) { area(slug: "wirral", today: $d) { id } }',
      { d: '0000-01-01' },
      'BAD_DATE',
      /YYYY-MM-DD/,
    ],
    [
      'a moment of a day that there is not',
      '{ area(slug: "wirral", asKnownAt: "2026-02-31T00:00:00Z") { id } }',
      {},
      'BAD_DATE_TIME',
      /moment in UTC/,
    ],
    [
      'a fraction of a penny',
      'query P($p: Decimal) { fundingSources(filter: { amount: { min: $p } }) { totalCount } }',
      { p: '1e5' },
      'BAD_DECIMAL',
      /decimal number/,
    ],
  ];

  it.each(cases)('is told so: %s', async (_, document, variables, code, says) => {
    const response = await api.send(post(document, variables));
    const { errors, data } = response.json<{
      errors: { message: string; extensions: { code: string } }[];
      data?: Record<string, unknown> | null;
    }>();
    expect(errors[0]?.extensions).toEqual({ code });
    expect(errors[0]?.message).toMatch(says);
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
    expect(response.headers['content-type']).toContain('json');
    const beforeExecution = /^(GRAPHQL_|BAD_DATE|BAD_DECIMAL)/.test(code);
    expect(response.statusCode).toBe(beforeExecution ? 400 : 200);
  });

  it('is shown where a bad value stands, in the document or in which variable', async () => {
    const written = await api.ask('{ periods(filter: { startsOn: { from: "2024-02-30" } }) { totalCount } }');
    expect(written.errors?.[0]).toMatchObject({
      locations: [{ line: 1, column: 39 }],
      extensions: { code: 'BAD_DATE' },
    });
    const given = await api.ask('query P($d: Date) { periods(filter: { startsOn: { from: $d } }) { totalCount } }', {
      d: 'soon',
    });
    expect(given.errors?.[0]).toMatchObject({
      locations: [{ line: 1, column: 9 }],
      message: expect.stringContaining('$d'),
    });
  });

  it('gets the media type it accepts', async () => {
    const accepted = await api.send({
      ...post('{ areas(first: 1) { totalCount } }'),
      headers: { ...json, accept: 'application/graphql-response+json' },
    });
    expect(accepted.headers['content-type']).toContain('application/graphql-response+json');
    expect(accepted.statusCode).toBe(200);
  });

  it.each([
    ['a body that is not JSON', { headers: json, payload: '{"query":' }, 400, 'BODY_NOT_JSON'],
    ['an empty body', { headers: json, payload: '' }, 400, 'BODY_EMPTY'],
    ['a form', { headers: { 'content-type': 'text/plain' }, payload: 'query' }, 415, 'MEDIA_TYPE_NOT_SUPPORTED'],
    [
      'a body over the limit',
      { headers: json, payload: JSON.stringify({ query: ' '.repeat(100_001) }) },
      413,
      'BODY_TOO_LARGE',
    ],
    ['an unknown address', { url: '/nowhere', headers: json, payload: '{}' }, 404, 'NOT_FOUND'],
  ] as const)('is answered in JSON: %s', async (_, request, status, code) => {
    const response = await api.send(request);
    expect(response.statusCode).toBe(status);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('leaves the rest of a query standing', async () => {
    const { data, errors } = await api.ask<{ area: { slug: string } }>(
      '{ area(slug: "wirral") { slug } missing: node(id: "nonsense") { id } }',
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_ID']);
    expect(data ?? null).toBeNull();
  });
});
