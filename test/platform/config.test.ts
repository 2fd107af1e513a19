import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../server/config.js';

describe('the configuration', () => {
  test('needs no variable at all', () => {
    expect(readConfig({})).toEqual({
      mode: 'development',
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: undefined,
      dataDirectory: '.data',
      auditAnchorDirectory: path.join('.data', 'audit-anchors'),
      demonstration: true,
      logLevel: 'warn',
      stopWaitMs: 0,
      responseCacheMegabytes: 64,
      redisUrl: undefined,
      webhookAllowedHosts: [],
      trustedProxies: [],
      corsOrigins: [],
      mostWaitMs: 300,
      requestsAtOnce: 100 * availableParallelism(),
      quotas: { public: 0, caller: 0 },
      graphiql: true,
      identityProviders: [],
      isDemonstration: true,
      keySetAllowedHosts: [],
      metricsToken: undefined,
      publicMay: { introspect: true, sendAnyDocument: true },
      publicUrl: 'http://localhost:4000',
    });
  });

  test('logs and drains in production', () => {
    expect(readConfig({ NODE_ENV: 'production' })).toMatchObject({ logLevel: 'info', stopWaitMs: 5000 });
  });

  test('takes a list of hosts', () => {
    expect(readConfig({ WEBHOOK_ALLOWED_HOSTS: 'Receiver.internal:8080, 10.1.2.3,[::1]' })).toMatchObject({
      webhookAllowedHosts: ['receiver.internal:8080', '10.1.2.3', '[::1]'],
    });
  });

  test('takes a blank variable as unset', () => {
    expect(readConfig({ DATABASE_URL: '', PORT: ' ' })).toMatchObject({ databaseUrl: undefined, port: 4000 });
  });

  test.each([
    'postgres://user:pass@host:5432/database',
    'postgresql://host/database?sslmode=require',
    'postgres:///database?host=/var/run/postgresql',
  ])('takes the database address %s', (address) => {
    expect(readConfig({ DATABASE_URL: address }).databaseUrl).toBe(address);
  });

  test.each(['redis://localhost', 'rediss://user:pa%25ss@host:6380/2'])('takes the Redis address %s', (address) => {
    expect(readConfig({ REDIS_URL: address }).redisUrl).toBe(address);
  });

  test.each([
    [{ PORT: 'http' }, 'PORT is "http": write a whole number from 0 to 65535, or leave it unset.'],
    [{ PORT: '65536' }, 'PORT is "65536": write a whole number from 0 to 65535, or leave it unset.'],
    [{ PORT: '-1' }, 'PORT is "-1": write a whole number from 0 to 65535, or leave it unset.'],
    [
      { RESPONSE_CACHE_MB: '64MB' },
      'RESPONSE_CACHE_MB is "64MB": write a whole number from 0 to 4096, or leave it unset.',
    ],
    [
      { WEBHOOK_ALLOWED_HOSTS: 'http://receiver' },
      'WEBHOOK_ALLOWED_HOSTS is "http://receiver": write host names or addresses, with a port if need be, with commas between: receiver.internal:8080, 10.1.2.3, or leave it unset.',
    ],
    [
      { TRUST_PROXY: 'balancer' },
      'TRUST_PROXY is "balancer": write the addresses or ranges of your load balancer, with commas between: 10.0.0.7, 192.168.0.0/16, or leave it unset.',
    ],
    [
      { CORS_ORIGINS: 'https://dashboard.example/' },
      'CORS_ORIGINS is "https://dashboard.example/": write origins without a path, with commas between: https://dashboard.example, or leave it unset.',
    ],
    [{ DEMO: 'true' }, 'DEMO is "true": write one of: on, off, or leave it unset.'],
    [{ NODE_ENV: 'prod' }, 'NODE_ENV is "prod": write one of: development, test, production, or leave it unset.'],
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL is "loud": write one of: fatal, error, warn, info, debug, trace, silent, or leave it unset.',
    ],
  ])('refuses %j, saying what to write', (env, message) => {
    expect(() => readConfig(env)).toThrow(expect.objectContaining({ code: 'CONFIGURATION_INVALID', message }));
  });

  test.each(['mysql://user:hunter2@host/db', 'postgres://user:hunter2@host', 'host=x password=hunter2'])(
    'never repeats a bad database address: %s',
    (address) => {
      expect(() => readConfig({ DATABASE_URL: address })).toThrow(/^DATABASE_URL is not an address this can use/);
      expect(() => readConfig({ DATABASE_URL: address })).not.toThrow(/hunter2/);
    },
  );

  test.each([
    'http://user:hunter2@host',
    'redis://user:hunter2@host/cache',
    'redis://user:hunter2%@host',
    'redis:hunter2',
  ])('never repeats a bad Redis address: %s', (address) => {
    expect(() => readConfig({ REDIS_URL: address })).toThrow(/^REDIS_URL is not an address this can use/);
    expect(() => readConfig({ REDIS_URL: address })).not.toThrow(/hunter2/);
  });

  test('names every bad variable, still in one line', () => {
    expect(() => readConfig({ PORT: 'x', DEMO: 'y' })).toThrow(/^PORT is "x".*DEMO is "y"[^\n]*$/);
  });
});

describe('a secret in a file', () => {
  const address = 'postgres://user:hunter2@host/database';
  let folder: string;
  const file = (name: string): string => path.join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'throughline-test-'));
    writeFileSync(file('good'), `${address}\n`);
    writeFileSync(file('bad'), 'hunter2');
    writeFileSync(file('empty'), '\n');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('counts as the variable', () => {
    expect(readConfig({ DATABASE_URL_FILE: file('good') }).databaseUrl).toBe(address);
    expect(readConfig({ DATABASE_URL_FILE: file('good'), DATABASE_URL: ' ' }).databaseUrl).toBe(address);
  });

  test.each([
    [{ DATABASE_URL: address, name: 'good' }, /^DATABASE_URL and DATABASE_URL_FILE are both set: keep one of them\.$/],
    [{ name: 'missing' }, /^DATABASE_URL_FILE names a file that cannot be read \(ENOENT\): .+\.$/],
    [{ name: 'empty' }, /^DATABASE_URL_FILE names an empty file: .+\.$/],
    [{ name: 'bad' }, /^DATABASE_URL is not an address this can use: .+\.$/],
  ])('is refused where it is not clear: %j', ({ name, ...env }, message) => {
    const read = () => readConfig({ ...env, DATABASE_URL_FILE: file(name) });
    expect(read).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION_INVALID', message: expect.stringMatching(message) }),
    );
    expect(read).not.toThrow(/hunter2/);
  });
});

test('in production nobody may ask without end, and the operator says how much', () => {
  expect(readConfig({ NODE_ENV: 'production' }).quotas).toEqual({ public: 1000, caller: 5000 });
  expect(readConfig({ PUBLIC_QUOTA: '5', CALLER_QUOTA: '0' }).quotas).toEqual({ public: 5, caller: 0 });
});
