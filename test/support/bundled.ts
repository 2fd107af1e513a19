/** A program of ours as one file, for tests that start it often: it begins in a second, where tsx resolves a thousand modules anew each time. */
import { execFile } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** Below the packages that it needs. Made anew by each worker, and put in place whole. */
const folder = path.resolve('.data', 'test-programs');

const made = new Map<string, Promise<string>>();

/** Where it lies. */
export function bundled(program: string): Promise<string> {
  let file = made.get(program);
  if (file === undefined) made.set(program, (file = bundle(program)));
  return file;
}

async function bundle(program: string): Promise<string> {
  const file = path.join(folder, `${program.replaceAll(/\W/g, '-')}.mjs`);
  const mine = `${file}.${String(process.pid)}`;
  mkdirSync(folder, { recursive: true });
  await promisify(execFile)(process.execPath, ['test/support/bundle.mjs', program, mine]);
  renameSync(mine, file);
  return file;
}
