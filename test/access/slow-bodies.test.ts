/** Bodies and headers that do not arrive are cut off, with an answer in JSON. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { byName, openSocket, useHttp } from '../support/http-server.js';

const http = useHttp({
  arrival: { headersMs: 300, checkMs: 100, leastBytes: 50 },
  findAsker: byName,
  routes: (server) => {
    void server.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('text/csv', (_request, body, done) => {
        done(null, body);
      });
      scope.post('/imports/file', { bodyLimit: 200_000_000 }, async ({ body }) => {
        let bytes = 0;
        for await (const chunk of body as Readable) bytes += (chunk as Buffer).length;
        return { bytes };
      });
    });
  },
});

const head = (path: string, headers: string): string => `POST ${path} HTTP/1.1\r\nhost: a\r\n${headers}\r\n\r\n`;
const toGraphql = head('/graphql', 'content-type: application/json\r\ncontent-length: 50');
const file = (headers: string): string =>
  head('/imports/file', `content-type: text/csv\r\nauthorization: wirral\r\n${headers}`);

test.each([
  ['a length announced and nothing sent', toGraphql],
  ['a byte now and then', `${toGraphql}{`],
  ['in chunks', `${head('/graphql', 'content-type: application/json\r\ntransfer-encoding: chunked')}1\r\n{\r\n`],
  ['a file that stops', `${file('content-length: 5000')}a,b`],
  ['a file in chunks that stops', `${file('transfer-encoding: chunked')}1\r\na\r\n`],
])('%s', async (_what, text) => {
  const { socket, closed } = await openSocket(http());
  socket.write(text);
  const answer = await closed;
  expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout.*connection: close.*BODY_TOO_SLOW/is);
  expect((await http().inject({ method: 'POST', url: '/graphql', payload: {} })).statusCode).toBe(200);
});

test('a file that keeps arriving is waited for', async () => {
  const { socket, closed } = await openSocket(http());
  socket.write(file('connection: close\r\ncontent-length: 600'));
  for (let sent = 0; sent < 6; sent += 1) {
    await wait(60);
    socket.write('a'.repeat(100));
  }
  expect(await closed).toMatch(/^HTTP\/1\.1 200 .*"bytes":600/s);
});

test('a stranger who keeps trickling is not', async () => {
  const { socket, closed } = await openSocket(http());
  socket.write(head('/graphql', 'content-type: application/json\r\ncontent-length: 600'));
  for (let sent = 0; sent < 5; sent += 1) {
    await wait(60);
    if (socket.writable) socket.write('a'.repeat(100));
  }
  expect(await closed).toMatch(/^HTTP\/1\.1 408 /);
});

test('a body that nobody reads is not listened to for ever', async () => {
  const { socket, closed } = await openSocket(http());
  socket.write(head('/graphql', 'content-type: application/json\r\ncontent-encoding: br\r\ncontent-length: 50000'));
  expect(await closed).toMatch(/^HTTP\/1\.1 415 /);
});

test.each([
  ['headers that do not end', 'POST /graphql HTTP/1.1\r\nhost: a\r\nx-slow: '],
  ['nothing at all', ''],
])('%s', async (_what, text) => {
  const { socket, closed } = await openSocket(http());
  socket.write(text);
  expect(await closed).toMatch(/^HTTP\/1\.1 408 .*REQUEST_TOO_SLOW/s);
});
