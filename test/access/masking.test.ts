import { describe, expect, it } from '@jest/globals';
import { useApi, type Api } from '../support/api.js';
import { useRecords } from '../support/writes.js';

interface Refused {
  data?: unknown;
  errors: { message: string; locations?: unknown; path?: unknown; extensions: Record<string, unknown> }[];
}

async function ask(api: Api, query: string, variables?: object, more: Record<string, string> = {}) {
  const headers = { 'content-type': 'application/json', ...more };
  const answer = await api.send({ headers, payload: JSON.stringify({ query, variables }) });
  return { status: answer.statusCode, requestId: answer.headers['x-request-id'], ...answer.json<Refused>() };
}

const misspelt: [what: string, query: string, variables: object][] = [
  ['a field', '{ areas { nodes { nam } } }', {}],
  ['an argument', '{ area(slig: "wirral") { name } }', {}],
  ['a type', '{ node(id: "x") { ... on Aria { name } } }', {}],
  ['a value', '{ areas(realm: FACTT) { totalCount } }', {}],
  ['a field of an input', '{ areas(filter: { slog: { equals: "x" } }) { totalCount } }', {}],
  ['a value of a variable', 'query ($realm: Realm) { areas(realm: $realm) { totalCount } }', { realm: 'FACTT' }],
  [
    'a field of a variable',
    'query ($filter: AreaFilter) { areas(filter: $filter) { totalCount } }',
    { filter: { slog: { equals: 'x' } } },
  ],
];

describe('a misspelt name', () => {
  const open = useApi();
  const production = useApi({ environment: { NODE_ENV: 'production', PUBLIC_DOCUMENTS: 'any', PUBLIC_QUOTA: '0' } });

  it.each(misspelt)('is helped with while one develops: %s', async (_, query, variables) => {
    const { errors } = await ask(open, query, variables);
    expect(errors[0]?.message).toContain('Did you mean');
  });

  it.each(misspelt)('is not in production: %s', async (_, query, variables) => {
    const { status, data, errors } = await ask(production, query, variables);
    expect([status, data]).toEqual([400, undefined]);
    expect(errors[0]?.extensions['code']).toMatch(/^(GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT)$/);
    expect(errors[0]?.message).not.toMatch(/did you mean|\bslug\b|\bFACT\b|\bArea\b"\?/i);
    expect(errors[0]?.message).toMatch(/\.$/);
  });
});

describe('what goes wrong inside', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);

  const secret = /gone|glossary_term|post_type|relation|does not exist|42P01|\.ts|node_modules|stack/;

  it.each([
    ['a list', '{ glossary { nodes { term } } }'],
    ['a part of an answer', '{ areas(first: 1) { nodes { name } } glossary { totalCount } }'],
  ])('is told by a number and nothing more: %s', async (_, query) => {
    await records.sql('alter table glossary_term rename to gone');
    const { data, errors, requestId } = await ask(api, query);
    await records.sql('alter table gone rename to glossary_term');
    expect(data ?? null).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId });
    expect(errors[0]?.message).toBe(
      `Something went wrong on our side, and it is in our log. Try again; if it stays, quote request ${String(requestId)}.`,
    );
    expect(JSON.stringify(errors)).not.toMatch(secret);
    expect((await ask(api, query)).errors).toBeUndefined();
  });

  it('also in a write', async () => {
    const own = await api.as('demonstration-workforce-officer').headers();
    const query =
      'mutation { addPostType(input: { idempotencyKey: "masked-1", asAt: "2026-11", group: CASEWORK, slug: "masked", title: "Masked" }) { __typename } }';
    await records.sql('alter table post_type rename to gone');
    const { errors, requestId } = await ask(api, query, undefined, own);
    await records.sql('alter table gone rename to post_type');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId });
    expect(JSON.stringify(errors)).not.toMatch(secret);
    expect(await ask(api, query, undefined, own)).toMatchObject({
      data: { addPostType: { __typename: 'PostTypeAdded' } },
    });
  });

  it('also where the caller is looked up', async () => {
    const own = await api.as('demonstration-finance-officer').headers();
    await records.sql('alter table caller rename to gone');
    const { status, errors, requestId } = await ask(api, '{ areas { totalCount } }', undefined, own);
    await records.sql('alter table gone rename to caller');
    expect(status).toBe(500);
    expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId });
    expect(JSON.stringify(errors)).not.toMatch(secret);
  });
});

describe('every refusal has a stable code', () => {
  const api = useApi();

  it.each([
    ['GRAPHQL_PARSE_FAILED', 400, '{ areas'],
    ['GRAPHQL_VALIDATION_FAILED', 400, '{ nothing }'],
    ['BAD_USER_INPUT', 400, 'query ($n: Int!) { areas(first: $n) { totalCount } }'],
    ['OPERATION_RESOLUTION_FAILURE', 400, 'query A { __typename } query B { __typename }'],
    ['SUBSCRIPTIONS_NOT_OFFERED', 400, 'subscription { __typename }'],
    ['BAD_TEXT', 400, '{ areas(filter: { slug: { equals: "\\u0000" } }) { totalCount } }'],
    ['BAD_PAGE_SIZE', 200, '{ areas(first: 0) { totalCount nodes { id } } }'],
    ['NOT_FOUND', 200, '{ area(slug: "nowhere") { name } }'],
  ])('%s', async (code, status, query) => {
    const answer = await ask(api, query);
    expect([answer.status, answer.errors.map(({ extensions }) => extensions)]).toEqual([status, [{ code }]]);
    expect(answer.errors[0]?.message).toMatch(/[.?]$/);
  });
});
