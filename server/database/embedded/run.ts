/** Runs one of PostgreSQL's programs to its end, as the chosen account. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { childEnvironment } from '../../config.js';
import type { Account } from './account.js';

export type Program = 'initdb' | 'pg_ctl' | 'postgres';

export interface Tools {
  /** The package's native folder: bin, lib and share. */
  readonly folder: string;
  readonly account: Account | undefined;
}

export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

interface RunOptions {
  readonly cwd: string;
  /** A server inherits what its starter holds open: reading its output would wait for ever. */
  readonly output?: 'read' | 'ignore';
}

export function run(tools: Tools, program: Program, args: readonly string[], options: RunOptions): Promise<Outcome> {
  const { account } = tools;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const pipe = options.output === 'ignore' ? 'ignore' : 'pipe';
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(tools.folder, 'bin', program + suffix), args, {
      cwd: options.cwd,
      // No PG* variable of the caller's may steer our server, and messages come in one language.
      env: { ...childEnvironment(), LC_ALL: 'C', HOME: options.cwd },
      stdio: ['ignore', pipe, pipe],
      // Out of the terminal's reach: Ctrl-C stops us in order, not a half-made database.
      detached: true,
      windowsHide: true,
      ...(account && { uid: account.uid, gid: account.gid }),
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
