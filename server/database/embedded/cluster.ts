/** A cluster on disk: looked at without touching it, or made whole where there is none. */
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { StartFailure } from '../../platform/start-failure.js';
import type { Binaries } from './binaries.js';
import { makeFolder, type Places, placesOf } from './places.js';
import { run } from './run.js';

export type Durability = 'safe' | 'test';
export const superuser = 'throughline';

function versionIn(folder: string): string | undefined {
  const file = path.join(folder, 'PG_VERSION');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/** Refuses a folder that holds something else. Nothing in it is changed. */
export function checkFolder(dataDirectory: string, places: Places, major: string): void {
  if (versionIn(dataDirectory) !== undefined) {
    throw new StartFailure(
      'DATA_DIRECTORY_FOREIGN',
      `${dataDirectory} is a PostgreSQL ${String(versionIn(dataDirectory))} database of its own: set DATA_DIR to an empty ` +
        'folder, or run that database with its own PostgreSQL and give its address in DATABASE_URL.',
    );
  }
  if (!existsSync(places.cluster)) return;
  const found = versionIn(places.data);
  if (found === major) return;
  throw found === undefined
    ? new StartFailure(
        'DATA_DIRECTORY_FOREIGN',
        `${places.cluster} holds something other than a database: move it away, or set DATA_DIR to another folder.`,
      )
    : new StartFailure(
        'DATA_DIRECTORY_VERSION',
        `${places.data} holds a PostgreSQL ${found} database and this Throughline brings PostgreSQL ${major}: ` +
          'set DATA_DIR to another folder to start afresh, or start the version that made it to take the data out.',
      );
}

function writeDurably(file: string, text: string): void {
  const handle = openSync(file, 'wx', 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
}

const abandonedAfterMs = 10 * 60_000;

/** Half-made clusters of processes that were killed. A recent one may still be in the making. */
function sweep(home: string): void {
  for (const name of readdirSync(home)) {
    const folder = path.join(home, name);
    if (!name.startsWith('postgres.new-') || Date.now() - statSync(folder).mtimeMs < abandonedAfterMs) continue;
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Makes the cluster beside its place and renames it there. That rename is the lock: of two processes that start
 * at once one wins, the other takes the winner's, and a kill at any moment leaves a whole cluster or none.
 */
export async function makeCluster(places: Places, binaries: Binaries, durability: Durability): Promise<void> {
  const { tools } = binaries;
  const home = path.dirname(places.cluster);
  makeFolder(home, tools.account);
  sweep(home);
  const making = `${places.cluster}.new-${randomBytes(6).toString('hex')}`;
  const { data, password } = placesOf(making);
  try {
    mkdirSync(making, { mode: 0o700 });
    writeDurably(password, randomBytes(24).toString('base64url'));
    if (tools.account) {
      for (const made of [making, password]) chownSync(made, tools.account.uid, tools.account.gid);
    }
    const args = ['-D', data, '-U', superuser, '-A', 'scram-sha-256', `--pwfile=${password}`, '-E', 'UTF8'];
    // The same order and case rules on every machine, whatever locales it has.
    args.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--set=timezone=UTC');
    args.push('--set=log_timezone=UTC', '--no-instructions', ...(durability === 'test' ? ['--no-sync'] : []));
    const { status, output } = await run(tools, 'initdb', args, { cwd: making });
    if (status !== 0) throw new Error(output);
    renameSync(making, places.cluster);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(places.cluster)) throw error;
  }
}
