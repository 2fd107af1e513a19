import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
  existsSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import {
  ensureEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../server/database/embedded/ensure-embedded-postgres.js';

let folder: string;
let running: EmbeddedPostgres[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'throughline-test-'));
  // Where root runs these tests, the account that runs PostgreSQL must be able to enter.
  chmodSync(folder, 0o755);
  running = [];
});

afterEach(async () => {
  for (const server of running) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function ensure(dataDir = folder): Promise<EmbeddedPostgres> {
  const server = await ensureEmbeddedPostgres({ dataDir, durability: 'test' });
  running.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const inData = (...names: string[]): string => path.join(folder, 'postgres', 'data', ...names);

function postmaster(): number {
  return Number(readFileSync(inData('postmaster.pid'), 'utf8').split('\n')[0]);
}

describe('the embedded PostgreSQL', () => {
  test('is made in an empty folder, with a name of its own, and closed to strangers', async () => {
    const server = await ensure();
    expect(server.started).toBe(true);
    expect(await ask(server.url, 'select current_database() as name')).toEqual([{ name: 'throughline' }]);
    const stranger = new URL(server.url);
    stranger.password = 'guess';
    await expect(ask(stranger.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(await ask(server.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  test('orders and folds letters alike on every machine', async () => {
    const { url } = await ensure();
    expect(await ask(url, `select lower('Ynys MÔN') as folded, 'a' > 'B' as by_code_point`)).toEqual([
      { folded: 'ynys môn', by_code_point: true },
    ]);
  });

  test('keeps what it holds over a stop, and starts again', async () => {
    const first = await ensure();
    await ask(first.url, 'create table kept as select 7 as value');
    await first.stop();
    expect(existsSync(inData('postmaster.pid'))).toBe(false);
    const second = await ensure();
    expect(second.started).toBe(true);
    expect(await ask(second.url, 'select value from kept')).toEqual([{ value: 7 }]);
  });

  test('is shared by those who come later, and outlives all but the last', async () => {
    const first = await ensure();
    const second = await ensure();
    expect(second).toMatchObject({ started: false, url: first.url });
    await first.stop();
    expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(existsSync(inData('postmaster.pid'))).toBe(false);
  });

  test('is made once by processes that start at once', async () => {
    const servers = await Promise.all([ensure(), ensure(), ensure()]);
    expect(new Set(servers.map(({ url }) => url)).size).toBe(1);
    expect(servers.filter(({ started }) => started)).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['postgres']);
  });

  test('comes back after kill -9 with what was committed', async () => {
    const first = await ensure();
    await ask(first.url, 'create table kept as select 7 as value');
    await ask(first.url, 'checkpoint');
    process.kill(postmaster(), 'SIGKILL');
    const second = await ensure();
    expect(await ask(second.url, 'select value from kept')).toEqual([{ value: 7 }]);
  });

  test('clears the lock of a dead server whose number went to another program', async () => {
    const first = await ensure();
    const lock = readFileSync(inData('postmaster.pid'), 'utf8');
    await first.stop();
    writeFileSync(inData('postmaster.pid'), lock.replace(/^\d+/, String(process.pid)));
    if (process.platform === 'linux') expect((await ensure()).started).toBe(true);
    else await expect(ensure()).rejects.toMatchObject({ code: 'DATA_DIRECTORY_LOCKED' });
  });

  test('works in a path with spaces, quotes and a dollar sign', async () => {
    const server = await ensure(path.join(folder, `a b'c$d"e`));
    expect(server.started).toBe(true);
  });
});

describe('a folder it cannot use is refused and left as it was', () => {
  test('of another major version', async () => {
    const server = await ensure();
    await server.stop();
    writeFileSync(inData('PG_VERSION'), '16\n');
    await expect(ensure()).rejects.toMatchObject({
      code: 'DATA_DIRECTORY_VERSION',
      message: expect.stringMatching(/PostgreSQL 16.*set DATA_DIR/),
    });
    writeFileSync(inData('PG_VERSION'), '18\n');
    expect((await ensure()).started).toBe(true);
  });

  test('that is itself a PostgreSQL data directory', async () => {
    writeFileSync(path.join(folder, 'PG_VERSION'), '14\n');
    await expect(ensure()).rejects.toMatchObject({ code: 'DATA_DIRECTORY_FOREIGN' });
    expect(readdirSync(folder)).toEqual(['PG_VERSION']);
  });

  test('that holds something else in its place', async () => {
    mkdirSync(path.join(folder, 'postgres'));
    writeFileSync(path.join(folder, 'postgres', 'letters.txt'), 'dear');
    await expect(ensure()).rejects.toMatchObject({ code: 'DATA_DIRECTORY_FOREIGN' });
    expect(readFileSync(path.join(folder, 'postgres', 'letters.txt'), 'utf8')).toBe('dear');
  });

  test('that is a file', async () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, 'dear');
    await expect(ensure(file)).rejects.toMatchObject({ code: 'DATA_DIRECTORY_NOT_A_DIRECTORY' });
    await expect(ensure(path.join(file, 'below'))).rejects.toMatchObject({ code: 'DATA_DIRECTORY_NOT_A_DIRECTORY' });
  });

  // Root may write anywhere, except where there is nothing to write on: these take no folders from anybody.
  const unwritable = process.platform === 'linux' ? '/proc/throughline' : '/throughline';
  test('that nobody may write in', async () => {
    await expect(ensure(unwritable)).rejects.toMatchObject({
      code: expect.stringMatching(/^DATA_DIRECTORY_(NOT_WRITABLE|READ_ONLY)$/),
      message: expect.stringContaining('set DATA_DIR'),
    });
  });
});
