/** The real process: from its source, as `npm start` runs it, and where that makes no difference as one file, which begins sooner. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { childEnvironment } from '../../server/config.js';
import { bundled } from '../support/bundled.js';

let folder: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'throughline-test-'));
});

afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** As `npm start` does. */
const fromSource = ['--import', 'tsx', 'server/main.ts'];

function start(
  env: Record<string, string>,
  program: readonly string[],
): {
  child: ChildProcess;
  said: () => string;
  ended: Promise<number | null>;
} {
  const started = spawn(process.execPath, program, {
    env: { ...childEnvironment(), PORT: '0', DATA_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = started;
  let text = '';
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  const ended = once(started, 'close').then(([status]) => status as number | null);
  return { child: started, said: () => text, ended };
}

async function until<T>(look: () => T | undefined, stillGoing: () => boolean): Promise<T> {
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    if (!stillGoing()) throw new Error('the process ended first');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const oneLine = (code: string): RegExp => new RegExp(`^Throughline did not start: [^\\n]+ \\(${code}\\)\\n$`);

describe('a start that cannot succeed says why in one line and ends', () => {
  test.each([
    [{ PORT: 'http' }, 'CONFIGURATION_INVALID'],
    [{ DEMO: 'maybe' }, 'CONFIGURATION_INVALID'],
    [{ HOST: 'no-such-host.invalid' }, 'HOST_NOT_AVAILABLE'],
    [{ DATABASE_URL: 'postgres://user:hunter2@127.0.0.1:1/nothing' }, 'DATABASE_UNREACHABLE'],
  ])('%j', async (env, code) => {
    const { said, ended } = start(env, [await bundled('server/main.ts')]);
    expect(await ended).toBe(1);
    expect(said()).toMatch(oneLine(code));
    expect(said()).not.toContain('hunter2');
  });

  test('a taken port, before any database is made', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    const { said, ended } = start({ PORT: port }, [await bundled('server/main.ts')]);
    expect(await ended).toBe(1);
    expect(said()).toMatch(oneLine('PORT_TAKEN'));
    expect(existsSync(path.join(folder, 'postgres'))).toBe(false);
    other.close();
  });
});

describe('a start from nothing', () => {
  test('serves, and SIGTERM leaves neither process nor server behind', async () => {
    const { child, said, ended } = start({ DEMO: 'off' }, fromSource);
    const alive = (): boolean => child.exitCode === null;
    const address = await until(() => /API\s+(http:\S+)\/graphql/.exec(said())?.[1], alive).catch((error: unknown) => {
      throw new Error(`${String(error)}: ${said()}`);
    });
    const ready = await fetch(`${address}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(existsSync(path.join(folder, 'postgres', 'data', 'PG_VERSION'))).toBe(true);
    expect(existsSync(path.join(folder, 'postgres', 'data', 'postmaster.pid'))).toBe(false);
  });

  test('a stop in the middle of it ends quietly and in order', async () => {
    const { child, said, ended } = start({ DEMO: 'off' }, [await bundled('server/main.ts')]);
    await until(
      () => (existsSync(path.join(folder, 'postgres', 'data', 'postmaster.pid')) ? true : undefined),
      () => child.exitCode === null,
    );
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(said()).not.toMatch(/did not (start|expect)/);
    expect(existsSync(path.join(folder, 'postgres', 'data', 'postmaster.pid'))).toBe(false);
  });
});
