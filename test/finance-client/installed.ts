/** The officers' command as they get it: packed, installed in an empty folder without a network, and run against a server. */
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll } from '@jest/globals';
import { childEnvironment } from '../../server/config.js';
import type { Api } from '../support/api.js';

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

export interface Installed {
  /** Where it is installed, and where it is run. */
  readonly folder: string;
  run(...given: string[]): Promise<Ran>;
  /** What it prints with --json. */
  json<Told>(...given: string[]): Promise<Told & { code: number | null }>;
  put(name: string, content: string | Uint8Array): Promise<void>;
  read(name: string): Promise<Buffer>;
  names(): Promise<string[]>;
}

/** Tomorrow: the moments that reports are made at are past on the server, and so is the day. */
export const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

const installing = 120_000;

export function useInstalled(api: Api): Installed {
  let folder = '';
  const home = (): string => path.join(folder, 'home');
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'throughline-finance-'));
    api.onClose(() => rm(folder, { recursive: true, force: true }));
    const env = { ...childEnvironment(), HOME: home() };
    const npm = async (cwd: string, ...given: string[]): Promise<string> => {
      const { stdout } = await promisify(execFile)('npm', [...given, '--loglevel', 'error'], { cwd, env });
      return stdout;
    };
    const [packed] = JSON.parse(await npm('clients/finance', 'pack', '--json', '--pack-destination', folder)) as {
      filename: string;
      files: { path: string }[];
    }[];
    if (packed === undefined) throw new Error('Nothing was packed.');
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }');
    await npm(folder, 'install', '--offline', '--no-audit', '--no-fund', path.join(folder, packed.filename));
    const { authorization } = await api.as('demonstration-finance-officer').headers();
    await installed.put('token', String(authorization).replace('Bearer ', ''));
    const settings = { url: await api.address(), tokenFile: 'token', area: 'demonstration' };
    await installed.put('throughline-finance.json', JSON.stringify(settings));
  }, installing);

  const installed: Installed = {
    get folder() {
      return folder;
    },
    run: (...given) =>
      new Promise((resolve, reject) => {
        const program = path.join(folder, 'node_modules', '.bin', 'throughline-finance');
        const child = spawn(program, given, { cwd: folder, env: { ...childEnvironment(), HOME: home() } });
        const said = { out: '', err: '' };
        child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString('utf8')));
        child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString('utf8')));
        child.on('error', reject);
        child.on('close', (code) => {
          resolve({ code, ...said });
        });
      }),
    async json<Told>(...given: string[]) {
      const { code, out, err } = await installed.run(...given, '--json');
      try {
        return { ...(JSON.parse(out) as Told), code };
      } catch {
        throw new Error(`${given.join(' ')} ended with ${String(code)} and printed no JSON: ${out}${err}`);
      }
    },
    put: (name, content) => writeFile(path.join(folder, name), content),
    read: (name) => readFile(path.join(folder, name)),
    names: () => readdir(folder),
  };
  return installed;
}
