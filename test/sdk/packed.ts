/** The client as partners get it: packed, and installed in an empty folder without a network. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from '@jest/globals';
import type * as sdk from '../../clients/sdk/src/index.js';
import { childEnvironment } from '../../server/config.js';

export type Sdk = typeof sdk;

export interface Packed {
  /** Where it is installed. */
  readonly folder: string;
  /** What `npm pack` put in. */
  readonly files: readonly string[];
  readonly sdk: Sdk;
  /** Runs a program in that folder. */
  run(
    args: readonly string[],
    environment?: Record<string, string>,
  ): Promise<{ code: number | null; text: string; errors: string }>;
}

const quiet = ['--offline', '--no-audit', '--no-fund', '--loglevel=error'];

export function usePacked(): Packed {
  let found: Pick<Packed, 'folder' | 'files' | 'sdk'> | undefined;
  beforeAll(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'throughline-sdk-'));
    const npm = (args: readonly string[], cwd: string) =>
      promisify(execFile)('npm', [...args], { cwd, env: { ...childEnvironment(), NODE_OPTIONS: '' } });
    const packing = ['pack', '--json', '--loglevel=error', '-w', '@throughline/sdk', '--pack-destination', folder];
    const { stdout } = await npm(packing, process.cwd());
    const [packed] = JSON.parse(stdout.slice(stdout.indexOf('['))) as { filename: string; files: { path: string }[] }[];
    if (packed === undefined) throw new Error('npm packed nothing.');
    await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
    await npm(['install', ...quiet, path.join(folder, packed.filename)], folder);
    const entry = pathToFileURL(path.join(folder, 'node_modules/@throughline/sdk/dist/index.js')).href;
    const files = packed.files.map((each) => each.path);
    found = { folder, files, sdk: (await import(entry)) as Sdk };
  }, 180_000);
  afterAll(async () => {
    if (found !== undefined) await rm(found.folder, { recursive: true });
  });

  const there = () => {
    if (found === undefined) throw new Error('Ask inside a test: the package is installed before the first.');
    return found;
  };
  return {
    get folder() {
      return there().folder;
    },
    get files() {
      return there().files;
    },
    get sdk() {
      return there().sdk;
    },
    async run(args, environment = {}) {
      const child = spawn(process.execPath, [...args], {
        cwd: there().folder,
        env: { ...childEnvironment(), NODE_OPTIONS: '', ...environment },
      });
      let [text, errors] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, text, errors };
    },
  };
}
