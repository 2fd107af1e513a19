import { connect } from 'node:net';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { readConfig } from '../../server/config.js';
import { createHttpServer } from '../../server/platform/http/http-server.js';
import { createMetrics, type Metrics } from '../../server/platform/http/metrics.js';
import { registerPlatformRoutes } from '../../server/platform/http/register-platform-routes.js';

let http: FastifyInstance;
let metrics: Metrics;
let folder: string;
let database: () => Promise<unknown>;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'throughline-test-'));
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><meta name="served-at" content="" /><title>A page</title>',
  );
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'assets', 'page.js'), 'let all;');
  writeFileSync(path.join(folder, 'assets', 'page.js.gz'), gzipSync('let all;'));
  const log = pino({ level: 'silent' });
  metrics = createMetrics();
  database = () => Promise.resolve();
  http = createHttpServer({ log });
  await registerPlatformRoutes(http, {
    log,
    metrics,
    checkDatabase: () => database(),
    config: readConfig({}),
    findAsker: () => Promise.resolve(undefined),
    graphiql: folder,
    dashboard: folder,
  });
  http.post('/graphql', () => ({ data: null }));
  http.get('/breaks', () => {
    throw new Error('password=hunter2');
  });
});

afterEach(async () => {
  await http.close();
  rmSync(folder, { recursive: true, force: true });
});

const json = { 'content-type': 'application/json' };

describe('every refusal is JSON with a stable code', () => {
  test.each([
    ['malformed JSON', { payload: '{"query"', headers: json }, 400, 'BODY_NOT_JSON'],
    ['an empty body', { payload: '', headers: json }, 400, 'BODY_EMPTY'],
    ['plain text', { payload: '{}', headers: { 'content-type': 'text/plain' } }, 415, 'MEDIA_TYPE_NOT_SUPPORTED'],
    [
      'a form',
      { payload: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'MEDIA_TYPE_NOT_SUPPORTED',
    ],
    [
      'too large a body',
      { payload: JSON.stringify({ query: 'x'.repeat(100_001) }), headers: json },
      413,
      'BODY_TOO_LARGE',
    ],
    ['a wrong method', { method: 'DELETE' as const }, 405, 'METHOD_NOT_ALLOWED'],
    ['an unknown address', { method: 'GET' as const, url: '/nothing' }, 404, 'NOT_FOUND'],
    ['an unknown file', { method: 'GET' as const, url: '/graphiql/nothing.js' }, 404, 'NOT_FOUND'],
    ['a broken escape', { method: 'GET' as const, url: '/%ZZ' }, 400, 'URL_NOT_VALID'],
    ['a bug of ours', { method: 'GET' as const, url: '/breaks' }, 500, 'INTERNAL_SERVER_ERROR'],
  ])('%s', async (_what, request, status, code) => {
    const answer = await http.inject({ method: 'POST', url: '/graphql', ...request });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code, requestId: expect.any(String) } }],
    });
    expect(answer.body).not.toMatch(/hunter2|\.ts|node_modules/);
  });

  test('in the media type of GraphQL over HTTP where it is asked for', async () => {
    const headers = { ...json, accept: 'application/graphql-response+json' };
    const answer = await http.inject({ method: 'POST', url: '/graphql', payload: '{', headers });
    expect(answer.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
  });

  test('a wrong method is told the right ones', async () => {
    const answer = await http.inject({ method: 'PUT', url: '/graphql/' });
    expect(answer.headers.allow).toBe('POST');
  });

  test('what is not HTTP at all', async () => {
    await http.listen({ port: 0, host: '127.0.0.1' });
    const address = http.server.address();
    if (address === null || typeof address === 'string') throw new Error('not listening');
    const socket = connect(address.port, '127.0.0.1');
    socket.end('GARBAGE\r\n\r\n');
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString('utf8')));
    await once(socket, 'close');
    expect(text).toMatch(/^HTTP\/1\.1 400 .*application\/json.*REQUEST_NOT_VALID/s);
  });
});

describe('health', () => {
  test('lives whatever the database does', async () => {
    database = () => Promise.reject(new Error('gone'));
    expect((await http.inject('/healthz')).json()).toEqual({ status: 'alive' });
  });

  test('is ready while the database answers, and says why when it does not', async () => {
    expect((await http.inject('/readyz')).json()).toEqual({ status: 'ready' });
    database = () => Promise.reject(new Error('password=hunter2'));
    const red = await http.inject('/readyz');
    expect([red.statusCode, red.json()]).toEqual([
      503,
      { status: 'not ready', code: 'DATABASE_NOT_ANSWERING', reason: expect.stringContaining('PostgreSQL') },
    ]);
    expect(red.body).not.toContain('hunter2');
  });

  test('does not wait for a database that hangs', async () => {
    database = () => new Promise(() => undefined);
    expect((await http.inject('/readyz')).statusCode).toBe(503);
  });

  test('turns red when the process stops', async () => {
    http.readiness.stopping();
    expect((await http.inject('/readyz')).json()).toMatchObject({ code: 'STOPPING' });
  });
});

describe('pages and measurements', () => {
  test('counts requests by route and operations by outcome', async () => {
    await http.inject({ method: 'POST', url: '/graphql', payload: {} });
    metrics.countOperation({ type: 'query', outcome: 'ok' });
    const { body } = await http.inject('/metrics');
    expect(body).toContain('http_request_duration_seconds_count{method="POST",route="/graphql",status="200"} 1');
    expect(body).toContain('throughline_graphql_operations_total{type="query",outcome="ok"} 1');
    expect(body).toContain('process_resident_memory_bytes');
  });

  test('a browser is shown the dashboard at its addresses, with the moment it was sent', async () => {
    for (const url of ['/', '/areas/wirral', '/areas/wirral/waits?date=2026-11-22', '/boards/a/meetings/2024-10-16']) {
      const { body, headers, statusCode } = await http.inject({ url, headers: { accept: 'text/html,*/*;q=0.8' } });
      expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-store',
      ]);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'",
      );
      const moment = /<meta name="served-at" content="([^"]+)"/.exec(body)?.[1] ?? '';
      expect(Math.abs(Date.now() - Date.parse(moment))).toBeLessThan(10_000);
    }
  });

  test('its files lie compressed, and keep for good', async () => {
    const { headers } = await http.inject({ url: '/assets/page.js', headers: { 'accept-encoding': 'gzip' } });
    expect(headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'application/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    });
    const plain = await http.inject('/assets/page.js');
    expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, 'let all;']);
  });

  test('its addresses take no other method, and say so', async () => {
    const answer = await http.inject({ method: 'DELETE', url: '/areas/wirral' });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test.each(['/', '/addresses'])('who asks for no page is told the addresses at %s, with an example', async (url) => {
    const { body, headers } = await http.inject(url);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).not.toMatch(/https?:|<script/);
    expect(body).toContain('href="/graphiql?query=');
  });

  test('GraphiQL may run its own scripts and workers, the API nothing', async () => {
    const page = await http.inject('/graphiql');
    expect(page.headers['content-security-policy']).toContain("script-src 'self'; worker-src 'self'");
    const api = await http.inject('/healthz');
    expect(api.headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect(api.headers['content-security-policy']).not.toContain('script-src');
  });
});
