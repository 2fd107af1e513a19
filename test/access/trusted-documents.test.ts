import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Kind, parse, stripIgnoredCharacters } from 'graphql';
import { readTrustedDocuments } from '../../server/platform/trusted-documents.js';
import { useApi, type Answer, type Api } from '../support/api.js';

const folder = 'clients/operations';
const saved = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));
const list = 'clients/operations/gql/persisted-documents.json';
const ids = Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>);
const first = saved.find(({ file }) => file === 'first-question.graphql')?.text ?? '';
const [firstId] = ids.find(([, text]) => text.startsWith('query FirstQuestion')) ?? ids[0] ?? [''];
const foreign = '{ areas { totalCount } }';
const inProduction = { NODE_ENV: 'production', PUBLIC_QUOTA: '0' };
const headers = { 'content-type': 'application/json' };

async function ask(api: Api, body: object, more: Record<string, string> = {}) {
  const payload = JSON.stringify(body);
  const answer = await api.send({ headers: { ...headers, ...more }, payload });
  return { status: answer.statusCode, ...answer.json<Answer<Record<string, unknown>>>() };
}

/** Of whoever sends it; the moment it is asked as known at may always be left out. */
const asksForValues = (text: string): boolean =>
  parse(text).definitions.some(
    (each) =>
      each.kind === Kind.OPERATION_DEFINITION &&
      each.variableDefinitions?.some(
        ({ variable, defaultValue }) => defaultValue === undefined && variable.name.value !== 'asKnownAt',
      ),
  );

const refused = (code: string, status: number) => ({ status, errors: [{ extensions: { code } }] });

describe('the list of trusted documents', () => {
  it('is what `npm run codegen` makes of the saved operations', () => {
    const trusted = readTrustedDocuments();
    expect(saved.filter(({ text }) => !trusted.has(parse(text))).map(({ file }) => file)).toEqual([]);
    expect(ids.length).toBeGreaterThanOrEqual(saved.length);
    for (const [id] of ids) expect(id).toMatch(/^sha256:[\da-f]{64}$/);
  });
});

describe('in production, who is not signed in', () => {
  const api = useApi({ database: 'demonstration', environment: inProduction });

  it.each(saved.filter(({ text }) => !asksForValues(text)))('asks $file', async ({ text }) => {
    const { status, errors, data } = await ask(api, { query: text });
    expect([status, errors]).toEqual([200, undefined]);
    expect(data).toBeTruthy();
  });

  it.each(saved.filter(({ text }) => asksForValues(text)))('is told what $file asks for', async ({ text }) => {
    const { errors } = await ask(api, { query: text });
    for (const { extensions } of errors ?? []) expect(['BAD_USER_INPUT', 'EXACTLY_ONE']).toContain(extensions.code);
  });

  it('asks each of them by its id', async () => {
    for (const [documentId, text] of ids.filter(([, each]) => !asksForValues(each))) {
      const { status, errors } = await ask(api, { documentId });
      expect([documentId, text, status, errors]).toEqual([documentId, text, 200, undefined]);
    }
  });

  it.each([
    ['documentId', { documentId: firstId }],
    ['id', { id: firstId }],
    ['without sha256:', { id: firstId.replace('sha256:', '') }],
    ['a hash', { extensions: { persistedQuery: { version: 1, sha256Hash: firstId.replace('sha256:', '') } } }],
    [
      'a hash beside the text',
      { query: first, extensions: { persistedQuery: { version: 1, sha256Hash: firstId.replace('sha256:', '') } } },
    ],
    ['the text without its layout', { query: stripIgnoredCharacters(first) }],
  ])('names one by %s', async (_, body) => {
    const byText = await ask(api, { query: first });
    const { status, errors, data } = await ask(api, body);
    expect([status, errors]).toEqual([200, undefined]);
    expect(data).toEqual(byText.data);
  });

  it('names one in an address', async () => {
    const url = `/graphql?documentId=${encodeURIComponent(firstId)}`;
    const answer = await api.send({ method: 'GET', url, headers: { 'apollo-require-preflight': 'yes' } });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ data: (await ask(api, { query: first })).data });
  });

  it.each([
    ['another document', { query: foreign }],
    ['one with another field in it', { query: stripIgnoredCharacters(first).replace('{title', '{title recurrence') }],
    ['one with another value in it', { query: first.replace('"wirral"', '"demonstration"') }],
    ['one with another operation beside it', { query: `${first} query Other ${foreign}`, operationName: 'Other' }],
    ['one that is no GraphQL', { query: '{' }],
    ['the smallest', { query: '{ __typename }' }],
    ['introspection', { query: '{ __schema { queryType { name } } }' }],
    ['a mutation', { query: 'mutation { __typename }' }],
    [
      'another document under the hash of a trusted one',
      { query: foreign, extensions: { persistedQuery: { version: 1, sha256Hash: firstId.replace('sha256:', '') } } },
    ],
    ['another document beside the id of a trusted one', { query: foreign, documentId: firstId }],
  ])('is refused %s', async (_, body) => {
    const answer = await ask(api, body);
    expect(answer).toMatchObject(refused('DOCUMENT_NOT_TRUSTED', 403));
    expect(answer.data).toBeUndefined();
  });

  it('is refused what is not in the list, and cannot put it there', async () => {
    const sha256Hash = 'c0'.repeat(32);
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    expect(await ask(api, { extensions })).toMatchObject(refused('DOCUMENT_NOT_KNOWN', 400));
    await ask(api, { query: first, extensions });
    expect(await ask(api, { extensions })).toMatchObject(refused('DOCUMENT_NOT_KNOWN', 400));
    expect((await ask(api, { documentId: firstId })).data).toEqual((await ask(api, { query: first })).data);
  });

  it('is refused another document in an address, however it is written', async () => {
    for (const query of [foreign, encodeURIComponent(foreign), `%20${encodeURIComponent(foreign)}`]) {
      const answer = await api.send({
        method: 'GET',
        url: `/graphql?query=${query.includes('%') ? query : encodeURIComponent(query)}`,
        headers: { 'apollo-require-preflight': 'yes' },
      });
      expect(answer.statusCode).toBe(403);
    }
    const twice = `/graphql?query=${encodeURIComponent(first)}&query=${encodeURIComponent(foreign)}`;
    const answer = await api.send({ method: 'GET', url: twice, headers: { 'apollo-require-preflight': 'yes' } });
    expect(answer.json<{ data?: unknown }>().data).toBeUndefined();
  });

  it('differs from who is signed in, who asks what he likes', async () => {
    const own = await api.as('demonstration-finance-officer').headers();
    expect(await ask(api, { query: foreign }, own)).toMatchObject({ status: 200, data: { areas: {} } });
    expect(await ask(api, { query: '{ __schema { queryType { name } } }' }, own)).toMatchObject({ status: 200 });
    expect(await ask(api, { documentId: firstId }, own)).toMatchObject({ status: 200 });
    expect(await ask(api, { query: foreign })).toMatchObject(refused('DOCUMENT_NOT_TRUSTED', 403));
  });
});

describe('in production with PUBLIC_DOCUMENTS=any', () => {
  const api = useApi({ environment: { ...inProduction, PUBLIC_DOCUMENTS: 'any' } });

  it('anybody asks anything', async () => {
    expect(await ask(api, { query: foreign })).toMatchObject({ status: 200, data: { areas: {} } });
  });

  it.each([
    ['the contract', '{ __schema { queryType { name } } }'],
    ['one type of it', '{ __type(name: "Area") { name } }'],
    ['under another name', '{ typename: __schema { types { name } } }'],
    [
      'in a fragment',
      'query { ...F } fragment F on Query { ...G } fragment G on Query { __schema { types { name } } }',
    ],
    ['in an inline fragment', '{ ... { ... on Query { __type(name: "Area") { name } } } }'],
    ['beside what may be asked', '{ areas { totalCount } __schema { types { name } } }'],
    ['in the other operation', 'query A { __typename } query B { __schema { types { name } } }'],
    ['where a variable says so', 'query ($is: Boolean = true) { __schema @include(if: $is) { types { name } } }'],
  ])('but the contract: %s', async (_, query) => {
    const answer = await ask(api, { query, ...(query.includes('query A') ? { operationName: 'B' } : {}) });
    expect(answer).toMatchObject(refused('INTROSPECTION_OFF', 403));
    expect(answer.data).toBeUndefined();
  });

  it('while __typename stays', async () => {
    expect(await ask(api, { query: '{ __typename }' })).toMatchObject({ status: 200, data: { __typename: 'Query' } });
  });
});
