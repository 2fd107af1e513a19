/** GraphQL over HTTP as its specification has it, and what is hardly GraphQL or HTTP, sent to the listening server. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { useApi } from '../support/api.js';

const api = useApi();

describe('the audits of graphql-http', () => {
  const audits = serverAudits({ url: async () => `${await api.address()}/graphql` });

  test('are all there', () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s %s', async (_id, _name, audit) => {
    expect(await audit()).toMatchObject({ status: 'ok' });
  });
});

const json = { 'content-type': 'application/json' };
const hello = JSON.stringify({ query: '{ __typename }' });

interface Sent {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Buffer<ArrayBuffer>;
}

async function expectRefused(sent: Sent, status: number, code: string): Promise<void> {
  const { method = 'POST', path = '/graphql', ...rest } = sent;
  const answer = await fetch((await api.address()) + path, { method, ...rest });
  const text = await answer.text();
  expect([answer.status, text]).toEqual([status, expect.stringContaining(`"code":"${code}"`)]);
  expect(answer.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
  expect(answer.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  const { errors } = JSON.parse(text) as { errors: { message: string }[] };
  expect(errors[0]?.message).toMatch(/[.…]$/);
  expect(text).not.toMatch(/<html|node_modules|\.ts:|at \w+ \(/);
  const after = await fetch(`${await api.address()}/graphql`, { method: 'POST', headers: json, body: hello });
  expect([after.status, await after.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
}

describe('what is not valid is refused in JSON, with a code, and the server goes on', () => {
  const wide = `{"query":"{ __typename }","variables":{"a":"${'é'.repeat(60_000)}"}}`;
  test.each<[string, Sent, number, string]>([
    ['JSON that breaks off', { headers: json, body: '{"query":"{ __typename }"' }, 400, 'BODY_NOT_JSON'],
    ['two objects', { headers: json, body: '{}{}' }, 400, 'BODY_NOT_JSON'],
    ['NaN', { headers: json, body: 'NaN' }, 400, 'BODY_NOT_JSON'],
    ['a key that would change objects', { headers: json, body: '{"__proto__":{"a":1}}' }, 400, 'BODY_NOT_JSON'],
    ['deep brackets', { headers: json, body: '['.repeat(50_000) }, 400, 'BODY_NOT_JSON'],
    ['an empty body', { headers: json, body: '' }, 400, 'BODY_EMPTY'],
    ['bytes that are not UTF-8', { headers: json, body: Buffer.from([0x22, 0xc3, 0x28, 0x22]) }, 400, 'BODY_NOT_UTF8'],
    ['UTF-16', { headers: json, body: Buffer.from(hello, 'utf16le') }, 400, 'BODY_NOT_JSON'],
    [
      'UTF-16 by its name',
      { headers: { 'content-type': 'application/json; charset=utf-16' }, body: hello },
      415,
      'ENCODING_NOT_SUPPORTED',
    ],
    [
      'what is packed',
      { headers: { ...json, 'content-encoding': 'gzip' }, body: hello },
      415,
      'ENCODING_NOT_SUPPORTED',
    ],
    ['an array of operations', { headers: json, body: `[${hello}]` }, 400, 'BAD_REQUEST'],
    ['a text', { headers: json, body: '"query"' }, 400, 'BAD_REQUEST'],
    ['null', { headers: json, body: 'null' }, 400, 'BAD_REQUEST'],
    ['an object without a query', { headers: json, body: '{"querry":"{a}"}' }, 400, 'BAD_REQUEST'],
    ['variables in text', { headers: json, body: '{"query":"{ __typename }","variables":"{}"}' }, 400, 'BAD_REQUEST'],
    ['a query of null bytes', { headers: json, body: '{"query":"{ \\u0000 }"}' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['more than 100 kB', { headers: json, body: wide }, 413, 'BODY_TOO_LARGE'],
    [
      'more than 100 kB of who shows a token that is not good',
      { headers: { ...json, authorization: 'Bearer eyJhbGciOiJFUzI1NiJ9.e30.bad' }, body: wide },
      413,
      'BODY_TOO_LARGE',
    ],
    ['text', { headers: { 'content-type': 'text/plain' }, body: hello }, 415, 'MEDIA_TYPE_NOT_SUPPORTED'],
    [
      'a form',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' },
      415,
      'MEDIA_TYPE_NOT_SUPPORTED',
    ],
    [
      'files in parts',
      { headers: { 'content-type': 'multipart/form-data; boundary=a' }, body: '--a--' },
      415,
      'MEDIA_TYPE_NOT_SUPPORTED',
    ],
    ['no media type', { body: Buffer.from(hello) }, 415, 'MEDIA_TYPE_NOT_SUPPORTED'],
    ['a media type that is none', { headers: { 'content-type': ';;' }, body: hello }, 415, 'MEDIA_TYPE_NOT_SUPPORTED'],
    ['an answer as HTML', { headers: { ...json, accept: 'text/html' }, body: hello }, 406, 'BAD_REQUEST'],
    ['a method there is none of here', { method: 'PATCH', headers: json, body: hello }, 405, 'METHOD_NOT_ALLOWED'],
    [
      'a write by GET',
      { method: 'GET', path: '/graphql?query=mutation{__typename}', headers: json },
      405,
      'BAD_REQUEST',
    ],
    ['a query twice', { method: 'GET', path: '/graphql?query={a}&query={b}', headers: json }, 400, 'BAD_REQUEST'],
    [
      'variables that are no JSON',
      { method: 'GET', path: '/graphql?query={a}&variables={', headers: json },
      400,
      'BAD_REQUEST',
    ],
    [
      'a page of another site',
      { method: 'GET', path: '/graphql?query={__typename}', headers: { 'content-type': 'text/plain' } },
      415,
      'BAD_REQUEST',
    ],
    ['a broken escape', { method: 'GET', path: '/graphql/%E0%A4%A' }, 400, 'URL_NOT_VALID'],
    ['a null byte in the address', { method: 'GET', path: '/graphql/%00' }, 404, 'NOT_FOUND'],
    ['a way up', { method: 'GET', path: '/graphiql/..%2f..%2fpackage.json' }, 404, 'NOT_FOUND'],
    [
      'a long name of a file kind',
      { path: `/imports/${'a'.repeat(5000)}`, headers: { 'content-type': 'text/csv' }, body: 'a' },
      414,
      'URL_NOT_VALID',
    ],
    ['an address of 20 kB', { method: 'GET', path: `/graphql?query=${'a'.repeat(20_000)}` }, 431, 'HEADERS_TOO_LARGE'],
    ['headers of 20 kB', { headers: { ...json, 'x-long': 'a'.repeat(20_000) }, body: hello }, 431, 'HEADERS_TOO_LARGE'],
  ])('%s', (_what, sent, status, code) => expectRefused(sent, status, code));
});

describe('what is hardly HTTP', () => {
  async function raw(text: string): Promise<string> {
    const { port, hostname } = new URL(await api.address());
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.write(text);
    await once(socket, 'close');
    return answer;
  }

  test.each([
    ['no HTTP at all', 'GARBAGE\r\n\r\n', 400, 'REQUEST_NOT_VALID'],
    ['a null byte in a header', 'GET / HTTP/1.1\r\nhost: a\r\nx: \0\r\n\r\n', 400, 'REQUEST_NOT_VALID'],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400, ''],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}',
      400,
      'REQUEST_NOT_VALID',
    ],
    [
      'a length beside chunks',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
      'REQUEST_NOT_VALID',
    ],
    [
      'chunks that are none',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
      400,
      'REQUEST_NOT_VALID',
    ],
    [
      'chunks past 100 kB',
      `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n1d4c0\r\n${'a'.repeat(120_000)}\r\n0\r\n\r\n`,
      413,
      'BODY_TOO_LARGE',
    ],
  ])('%s', async (_what, text, status, code) => {
    const answer = await raw(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} `));
    expect(answer).toContain(code);
    expect(answer).not.toMatch(/<html/i);
    await expectRefused({ headers: json, body: '' }, 400, 'BODY_EMPTY');
  });
});
