/** The whole set of headers of each kind of answer: a change to it is seen here. */
import { expect, describe, test } from '@jest/globals';
import { byName, openSocket, useHttp } from '../support/http-server.js';

const ofAll = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': expect.stringMatching(/^camera=\(\), .*browsing-topics=\(\)$/),
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
  'x-request-id': expect.stringMatching(/^[\w-]{36}$/),
  'cache-control': 'no-store',
  vary: 'authorization, cookie, accept',
  'content-length': expect.any(String),
  'content-type': 'application/json; charset=utf-8',
  date: expect.any(String),
  connection: 'keep-alive',
};
const json = { 'content-type': 'application/json' };
const page = 'https://dashboard.example';

describe('answers carry these headers and no others', () => {
  const http = useHttp({
    findAsker: byName,
    routes: (server) => {
      server.get('/breaks', () => {
        throw new Error('broken');
      });
      server.get('/closed', () => {
        throw Object.assign(new Error('closed'), { statusCode: 401 });
      });
    },
  });

  test.each([
    ['an answer to anybody', { method: 'POST' as const, url: '/graphql', payload: {} }, {}],
    [
      'an answer to a caller',
      { method: 'POST' as const, url: '/graphql', payload: {}, headers: { authorization: 'wirral' } },
      { 'cache-control': 'private, no-store' },
    ],
    ['what is not there', { url: '/nothing' }, {}],
    ['a wrong method', { method: 'PUT' as const, url: '/graphql' }, { allow: 'POST' }],
    ['an address that is none', { url: '/%ZZ' }, {}],
    [
      'what is not JSON',
      { method: 'POST' as const, url: '/graphql', payload: '{', headers: json },
      { connection: 'close' },
    ],
    ['a bug of ours', { url: '/breaks' }, {}],
    ['who has to sign in', { url: '/closed' }, { 'www-authenticate': 'Bearer' }],
    ['health', { url: '/healthz' }, {}],
    ['readiness', { url: '/readyz' }, {}],
    ['measurements', { url: '/metrics' }, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }],
    [
      'the first page',
      { url: '/' },
      {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': expect.stringContaining("style-src 'sha256-"),
      },
    ],
    ['another origin, where none is let in', { url: '/healthz', headers: { origin: page } }, {}],
  ])('%s', async (_what, request, beside) => {
    const { headers } = await http().inject(request);
    expect(headers).toEqual({ ...ofAll, ...beside });
  });

  test('what is not HTTP at all', async () => {
    const { socket, closed } = await openSocket(http());
    socket.write('GARBAGE\r\n\r\n');
    const [, ...lines] = ((await closed).split('\r\n\r\n', 1)[0] ?? '').split('\r\n');
    const sent: Record<string, string | undefined> = { date: '' };
    for (const line of lines) {
      const [, name = '', value] = /^(.*?): (.*)$/.exec(line) ?? [];
      sent[name] = value;
    }
    expect(sent).toEqual({ ...ofAll, connection: 'close' });
  });

  test('a stranger does not name a request, the load balancer does', async () => {
    const headers = { 'x-request-id': 'chosen-by-a-stranger' };
    expect((await http().inject({ url: '/healthz', headers })).headers).toMatchObject({
      'x-request-id': expect.stringMatching(/^[\w-]{36}$/),
    });
  });
});

describe('with a load balancer and a page of another origin', () => {
  const http = useHttp({ environment: { CORS_ORIGINS: page, TRUST_PROXY: '127.0.0.1' } });
  const preflight = { origin: page, 'access-control-request-method': 'POST' };

  test.each([
    ['balancer-0042-a', 'balancer-0042-a'],
    ['line\u0000break', expect.stringMatching(/^[\w-]{36}$/)],
    ['a'.repeat(300), expect.stringMatching(/^[\w-]{36}$/)],
  ])('the name it gives a request is kept if it is one: %s', async (given, kept) => {
    const { headers } = await http().inject({ url: '/healthz', headers: { 'x-request-id': given } });
    expect(headers['x-request-id']).toEqual(kept);
  });

  test('the page may ask and read', async () => {
    const asked = await http().inject({ method: 'OPTIONS', url: '/graphql', headers: preflight });
    expect([asked.statusCode, asked.headers]).toMatchObject([
      204,
      {
        'access-control-allow-origin': page,
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': expect.stringContaining('authorization'),
        vary: 'authorization, cookie, accept, origin',
      },
    ]);
    const { headers } = await http().inject({
      method: 'POST',
      url: '/graphql',
      payload: {},
      headers: { origin: page },
    });
    expect(headers).toMatchObject({
      'access-control-allow-origin': page,
      vary: 'authorization, cookie, accept, origin',
    });
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });

  test.each(['https://elsewhere.example', 'null', `${page}.evil.example`])('a page of %s may not', async (origin) => {
    const asked = await http().inject({ method: 'OPTIONS', url: '/graphql', headers: { ...preflight, origin } });
    expect([asked.statusCode, asked.json()]).toMatchObject([
      403,
      { errors: [{ extensions: { code: 'ORIGIN_NOT_ALLOWED' } }] },
    ]);
    const { headers } = await http().inject({ method: 'POST', url: '/graphql', payload: {}, headers: { origin } });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('while the process stops', () => {
  const http = useHttp();

  test('each answer says that its connection ends', async () => {
    expect((await http().inject('/healthz')).headers.connection).toBe('keep-alive');
    http().readiness.stopping();
    for (const url of ['/healthz', '/readyz', '/', '/nothing']) {
      expect((await http().inject(url)).headers.connection).toBe('close');
    }
    expect((await http().inject('/healthz')).statusCode).toBe(200);
  });
});
