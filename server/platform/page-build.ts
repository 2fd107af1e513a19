/** Builds a page of the browser where it is missing or older than what it is made of. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '../config.js';
import { compressFiles } from './compress-files.js';
import type { Page } from './pages.js';
import type { Progress } from './progress.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dashboard = path.join(root, 'clients', 'dashboard');

function filesUnder(name: string): string[] {
  const found = statSync(path.join(root, name), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [name];
  return readdirSync(path.join(root, name)).flatMap((entry) => filesUnder(path.posix.join(name, entry)));
}

/** One hash for everything the page is made of, its libraries by the lock file. */
function sourceHash({ sources }: Page): string {
  const hash = createHash('sha256');
  for (const file of [...sources, 'package-lock.json'].flatMap(filesUnder).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** In a process of its own: the bundler's memory goes with it, and this one stays free to show progress. */
function bundle(config: string, into: string): Promise<void> {
  const vite = createRequire(path.join(dashboard, 'package.json')).resolve('vite/package.json');
  const args = [path.join(path.dirname(vite), 'bin', 'vite.js'), 'build', '--config', path.join(root, config)];
  args.push('--configLoader', 'runner', '--outDir', into, '--logLevel', 'error');
  return new Promise((resolve, reject) => {
    const env = { ...childEnvironment(), NODE_ENV: 'production' };
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(complaint.trim() || `vite ended with ${String(status)}`));
    });
  });
}

function stampOf({ folder }: Page): string {
  return path.join(folder, '.made-from');
}

function isMadeFrom(page: Page, hash: string): boolean {
  const stamp = stampOf(page);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/** Makes the new page beside the old one and swaps them, so that a server always serves a whole one. */
async function rebuild(page: Page, hash: string): Promise<void> {
  const making = `${page.folder}.new-${String(process.pid)}`;
  const old = `${page.folder}.old-${String(process.pid)}`;
  try {
    mkdirSync(path.dirname(making), { recursive: true });
    await bundle(page.config, making);
    if (page.isCompressed) await compressFiles(making);
    writeFileSync(path.join(making, path.basename(stampOf(page))), hash);
    // Another process has made the same page meanwhile.
    if (isMadeFrom(page, hash)) return;
    if (existsSync(page.folder)) renameSync(page.folder, old);
    renameSync(making, page.folder);
  } finally {
    for (const folder of [making, old]) rmSync(folder, { recursive: true, force: true });
  }
}

/** In a built server the page lies ready and its sources do not come along. */
export async function buildPage(page: Page, progress: Progress): Promise<void> {
  if (!existsSync(path.join(root, 'package-lock.json'))) return;
  const hash = sourceHash(page);
  if (isMadeFrom(page, hash)) return;
  await progress.step(`Building ${page.name}`, () => rebuild(page, hash));
}
