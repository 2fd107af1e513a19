import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import {
  ensureEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../server/database/embedded/ensure-embedded-postgres.js';
import { checkPostgres, publicAddress, unfitness } from '../../server/platform/check-postgres.js';

let folder: string;
let server: EmbeddedPostgres;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'throughline-test-'));
  chmodSync(folder, 0o755);
  server = await ensureEmbeddedPostgres({ dataDir: folder, durability: 'test' });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

function changed(change: (url: URL) => void): string {
  const url = new URL(server.url);
  change(url);
  return url.href;
}

describe("the operator's own PostgreSQL", () => {
  test('is taken where it is fit', async () => {
    await expect(checkPostgres(server.url)).resolves.toBeUndefined();
  });

  test('refused: a wrong password, which is not shown', async () => {
    const url = changed((to) => (to.password = 'hunter2'));
    const refusal = expect.objectContaining({
      code: 'DATABASE_LOGIN_REFUSED',
      message: expect.not.stringContaining('hunter2'),
    });
    await expect(checkPostgres(url)).rejects.toEqual(refusal);
  });

  test('refused: a database that is not there', async () => {
    const url = changed((to) => (to.pathname = '/nowhere'));
    await expect(checkPostgres(url)).rejects.toMatchObject({
      code: 'DATABASE_MISSING',
      message: expect.stringContaining('/nowhere: create it'),
    });
  });

  test('refused: no encryption where it is asked for', async () => {
    const url = changed((to) => {
      to.searchParams.set('sslmode', 'require');
    });
    await expect(checkPostgres(url)).rejects.toMatchObject({ message: expect.stringContaining('sslmode') });
  });

  test('refused: another encoding', async () => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query("create database ascii template template0 encoding 'SQL_ASCII' locale_provider libc locale 'C'");
    await client.end();
    const url = changed((to) => (to.pathname = '/ascii'));
    await expect(checkPostgres(url)).rejects.toMatchObject({ code: 'DATABASE_ENCODING' });
  });

  test.each([
    [{ version: 14, version_name: '14.19', encoding: 'UTF8', read_only: false }, 'DATABASE_TOO_OLD'],
    [{ version: 16, version_name: '16.1', encoding: 'UTF8', read_only: true }, 'DATABASE_READ_ONLY'],
  ])('refused: %j', (facts, code) => {
    expect(unfitness(facts, 'db:5432/x')).toMatchObject({ code });
  });

  test('PostgreSQL 15 is new enough', () => {
    expect(
      unfitness({ version: 15, version_name: '15.0', encoding: 'UTF8', read_only: false }, 'db:5432/x'),
    ).toBeUndefined();
  });

  test('is named without its credentials', () => {
    expect(publicAddress('postgres://user:hunter2@db.example/x')).toBe('db.example:5432/x');
    expect(publicAddress('postgres:///x?host=/run/postgresql')).toBe('/run/postgresql:5432/x');
  });
});
