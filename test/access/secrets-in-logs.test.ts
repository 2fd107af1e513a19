/** Nothing secret is written to the log, whatever a request carries and however it fails. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hideSecrets } from '../../server/platform/hide-secrets.js';
import { useApi } from '../support/api.js';
import { startServer, type ServerProcess } from '../support/server-process.js';

const api = useApi({ database: 'demonstration' });
let server: ServerProcess;

beforeAll(async () => {
  server = await startServer({ DATABASE_URL: api.url, PUBLIC_URL: 'http://localhost:4000', LOG_LEVEL: 'trace' });
}, 180_000);
afterAll(() => {
  server.child.kill('SIGKILL');
});

test('of a request with a token, a cookie, and both in its address', async () => {
  const { authorization = '' } = await api.as('demonstration-officer').headers();
  const token = authorization.replace('Bearer ', '');
  const cookie = 'session=cookie-hunter2';
  const json = { 'content-type': 'application/json' };
  const asked = [
    ['/graphql', { method: 'POST', headers: { ...json, authorization }, body: '{"query":"{ __typename }"}' }],
    [
      '/graphql',
      { method: 'POST', headers: { ...json, authorization: `${authorization}x` }, body: '{"query":"{ __typename }"}' },
    ],
    ['/graphql', { method: 'POST', headers: { ...json, authorization }, body: '{"query":"hunter2' }],
    [
      `/graphql?query={areas(first:1,filter:{name:{eq:"value-hunter2"}}){totalCount}}&access_token=${token}`,
      { headers: { cookie } },
    ],
    ['/sign-in/callback?code=code-hunter2&state=state-hunter2', { headers: { cookie } }],
    ['/nothing?password=hunter2', { headers: { authorization: 'Basic dXNlcjpodW50ZXIy' } }],
    ['/%ZZ?token=hunter2', {}],
  ] as const;
  const ids: string[] = [];
  for (const [path, init] of asked) {
    const answer = await fetch(server.address + path, { redirect: 'manual', ...init });
    await answer.text();
    ids.push(String(answer.headers.get('x-request-id')));
  }
  // All that it wrote has come once it has ended.
  server.child.kill('SIGTERM');
  await server.ended;
  const log = server.said();
  // The control: all but the last, which never came to a route, are in the log.
  for (const id of ids.slice(0, -1)) expect(log).toContain(id);
  expect(log).toContain('"path":"/sign-in/callback"');
  for (const secret of [token, token.slice(-20), 'hunter2', 'dXNlcjpodW50ZXIy', new URL(api.url).password]) {
    if (secret !== '') expect(log).not.toContain(secret);
  }
});

test.each([
  ['connect postgres://user:hunter2@host:5432/db failed', 'connect postgres://[hidden]@host:5432/db failed'],
  ['{"a":"Bearer eyJhbGciOi.J9.x","b":1}', '{"a":"Bearer [hidden]","b":1}'],
  ['token eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln is old', 'token [hidden] is old'],
  ['{"url":"/x?client_assertion=abc&first=1"}', '{"url":"/x?client_assertion=[hidden]&first=1"}'],
])('%s', (line, written) => {
  expect(hideSecrets(line)).toBe(written);
});
