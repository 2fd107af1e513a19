/** Puts PostGraphile, and the newer node that it needs, beside the bench's database: once, and only when it is asked for. */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Progress } from '../../../server/platform/progress.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const place = fileURLToPath(new URL('../../../.data/bench/postgraphile/', import.meta.url));

export interface Installed {
  /** The node it runs on. */
  execPath: string;
  module: string;
}

export async function installPostgraphile(progress: Progress): Promise<Installed> {
  const execPath = `${place}node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`;
  const lock = 'package-lock.json';
  // npm writes the inner one last.
  const isWhole =
    existsSync(`${place}node_modules/.${lock}`) && readFileSync(place + lock).equals(readFileSync(here + lock));
  mkdirSync(place, { recursive: true });
  for (const file of ['package.json', 'serve.mjs']) copyFileSync(here + file, place + file);
  if (!isWhole) {
    await progress.step('Installing PostGraphile, once', () => runCi(here + lock));
    if (!existsSync(execPath)) throw new Error('npm installed no node 22 for this platform.');
  }
  return { execPath, module: `${place}serve.mjs` };
}

function runCi(lock: string): Promise<void> {
  copyFileSync(lock, `${place}package-lock.json`);
  // The npm that runs the bench, where one does.
  const { npm_execpath: npm } = process.env;
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: place,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: npm === undefined && process.platform === 'win32',
    });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ci says: ${/.*error.*/i.exec(said)?.[0].trim() ?? `code ${String(code)}`}`));
    });
  });
}
